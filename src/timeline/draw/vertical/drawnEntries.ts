import { entriesBetween } from '../../layout/vertical/layoutVertical.ts';
import type { Segment, VerticalEntry, VerticalScene } from '../../layout/vertical/verticalScene.ts';

/** What is drawn of a scene, in the order of time. */
export interface DrawnEntries {
  /** Whose row is in sight, and those named: where the keyboard is, which event is open. */
  rows: readonly VerticalEntry[];
  /** Whose date runs through what is in sight. */
  bars: readonly VerticalEntry[];
}

/** @param rendered null: everything is drawn */
export function drawnEntries(
  scene: VerticalScene,
  rendered: Segment | null,
  always: readonly (string | null)[],
): DrawnEntries {
  const { entries } = scene;
  if (!rendered) return { rows: entries, bars: entries };
  const near = new Set(entriesBetween(scene, rendered.y0, rendered.y1));
  return {
    rows: entries.filter((entry) => near.has(entry) || always.includes(entry.id)),
    bars: entries.filter(({ mark }) => mark.y0 < rendered.y1 && mark.y1 > rendered.y0),
  };
}
