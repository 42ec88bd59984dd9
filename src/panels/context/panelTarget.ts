import { keyOf, type Target } from '../../timeline/interaction/target.ts';

/**
 * What a panel can be opened on: what is on the timeline, and what is not drawn there, namely people
 * and a difference among those of an event.
 */
export type PanelTarget =
  | Exclude<Target, { rowId: string }>
  | { kind: 'person'; personId: string }
  | { kind: 'difference'; differenceId: string; eventId: string };

/** A stable name; see `keyOf`. */
export function keyOfPanel(target: PanelTarget): string {
  if (target.kind === 'person') return `person/${target.personId}`;
  if (target.kind === 'difference') return `difference/${target.eventId}/${target.differenceId}`;
  return keyOf(target);
}
