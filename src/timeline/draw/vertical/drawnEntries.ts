import { entriesBetween } from '../../layout/vertical/layoutVertical.ts';
import type {
  Segment,
  VerticalEntry,
  VerticalFold,
  VerticalScene,
} from '../../layout/vertical/verticalScene.ts';

/** The part of a scene that is drawn, in the order of time. */
export interface DrawnEntries {
  /** Entries whose row is visible, and those named: where the keyboard is, and the open event. */
  rows: readonly VerticalEntry[];
  /** Those whose date extends through the visible part. */
  bars: readonly VerticalEntry[];
  /** Those that are at least partly visible. */
  folds: readonly VerticalFold[];
  /** The segments of the time line that are at least partly visible. */
  segments: readonly Segment[];
}

/** @param rendered null draws everything */
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
