import { keyOf, type Target } from '../../timeline/move/target.ts';

/** What a panel can be opened on: what the timeline has, and people, whom it does not draw. */
export type PanelTarget = Target | { kind: 'person'; personId: string };

/** A stable name; see `keyOf`. */
export function keyOfPanel(target: PanelTarget): string {
  return target.kind === 'person' ? `person/${target.personId}` : keyOf(target);
}
