import { entriesBetween } from '../../layout/vertical/layoutVertical.ts';
import type {
  Segment,
  VerticalEntry,
  VerticalFold,
  VerticalScene,
} from '../../layout/vertical/verticalScene.ts';

/** What is drawn of a scene, in the order of time. */
export interface DrawnEntries {
  /** Whose row is in sight, and those named: where the keyboard is, which event is open. */
  rows: readonly VerticalEntry[];
  /** Whose date runs through what is in sight. */
  bars: readonly VerticalEntry[];
  /** With a part in sight. */
  folds: readonly VerticalFold[];
  /** The pieces of the line of time with a part in sight. */
  segments: readonly Segment[];
}

/** @param rendered null: everything is drawn */
export function drawnEntries(
  scene: VerticalScene,
  rendered: Segment | null,
  always: readonly (string | null)[],
): DrawnEntries {
  const { entries, folds, rail } = scene;
  const { segments } = rail;
  if (!rendered) return { rows: entries, bars: entries, folds, segments };
  const isNear = ({ y0, y1 }: Segment) => y0 < rendered.y1 && y1 > rendered.y0;
  const near = new Set(entriesBetween(scene, rendered.y0, rendered.y1));
  return {
    rows: entries.filter((entry) => near.has(entry) || always.includes(entry.id)),
    bars: entries.filter(({ mark }) => isNear(mark)),
    folds: folds.filter(isNear),
    segments: segments.filter(isNear),
  };
}
