import type { PanelTarget } from '../../panels/context/panelTarget.ts';
import type { Target } from '../../timeline/interaction/target.ts';

/** The marks that represent something in the timeline, best first. */
export function marksOf(target: PanelTarget): Target[] {
  if (target.kind === 'person') return [];
  if (target.kind === 'article') return [target];
  const event: Target = { kind: 'event', eventId: target.eventId };
  return target.kind === 'coverage' ? [target, event] : [event];
}
