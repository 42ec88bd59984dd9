import { entriesBetween } from '../../layout/vertical/layoutVertical.ts';
import type { Segment, VerticalEntry, VerticalScene } from '../../layout/vertical/verticalScene.ts';

/**
 * The entries to draw: those whose row is in sight, those whose bar runs through it, and those named
 * (where the keyboard is, which event is open), in the order of time.
 *
 * @param sight null: everything is drawn
 */
export function entriesInSight(
  scene: VerticalScene,
  sight: Segment | null,
  always: readonly (string | null)[],
): readonly VerticalEntry[] {
  if (!sight) return scene.entries;
  const rows = new Set(entriesBetween(scene, sight.y0, sight.y1));
  const runsThrough = ({ mark }: VerticalEntry) => mark.y0 < sight.y1 && mark.y1 > sight.y0;
  return scene.entries.filter(
    (entry) => rows.has(entry) || runsThrough(entry) || always.includes(entry.id),
  );
}
