import { subjectOfRow } from '../../timeline/layout/rows/rowIds.ts';
import type { Target } from '../../timeline/interaction/target.ts';
import type { PanelTarget } from './panelTarget.ts';

/**
 * What a mark of the timeline opens; `null` for the name of an outlet's or a tag's row, which opens
 * nothing.
 */
export function panelTargetOf(target: Target): PanelTarget | null {
  if (target.kind === 'report') return { kind: 'event', eventId: target.eventId };
  if (target.kind !== 'row') return target;
  const { kind, id } = subjectOfRow(target.rowId);
  return kind === 'person' ? { kind: 'person', personId: id } : null;
}
