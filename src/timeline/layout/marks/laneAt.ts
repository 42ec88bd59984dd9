import { narrowestBarPx } from '../sizes.ts';
import type { View } from './view.ts';

type LevelView = Pick<View, 'index' | 'storyAxis' | 'level'>;

/** The lane of an event at this level; narrow bars are on the axis, like dots. */
export function laneAt(view: LevelView, rank: number): number | null {
  if (isDrawnAsDot(view, rank)) return 0;
  return view.index.events[rank]?.lane ?? null;
}

/** A dot, a bar that would be no wider than one at this level, or an event that has not loaded. */
export function isDrawnAsDot({ index, storyAxis, level }: LevelView, rank: number): boolean {
  const indexed = index.events[rank];
  if (!indexed) return true;
  if (indexed.shape === 'dot') return true;
  const units = (storyAxis.ends[rank] ?? 0) - (storyAxis.starts[rank] ?? 0);
  return units * level.pxPerUnit < narrowestBarPx;
}
