import { narrowestBarPx } from '../sizes.ts';
import type { View } from './view.ts';

type LevelView = Pick<View, 'index' | 'storyAxis' | 'level'>;

/** The lane in which an event hangs at this level; narrow bars hang on the axis, as dots do. */
export function laneAt(view: LevelView, rank: number): number | null {
  if (isDrawnAsDot(view, rank)) return 0;
  return view.index.events[rank]?.lane ?? null;
}

/** A dot, or a bar that would be no wider than one at this level; and what has not come. */
export function isDrawnAsDot({ index, storyAxis, level }: LevelView, rank: number): boolean {
  const indexed = index.events[rank];
  if (!indexed) return true;
  if (indexed.shape === 'dot') return true;
  const units = (storyAxis.ends[rank] ?? 0) - (storyAxis.starts[rank] ?? 0);
  return units * level.pxPerUnit < narrowestBarPx;
}
