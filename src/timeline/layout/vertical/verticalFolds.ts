import { foldWords, mayHoldEvents } from '../axis/layoutFolds.ts';
import type { VerticalGeometry } from './verticalGeometry.ts';
import type { Segment, VerticalFold } from './verticalScene.ts';

const halfBreakPx = 5;

/** Every fold with its label; each has the gap between two rows to itself. */
export function layoutVerticalFolds(geometry: VerticalGeometry): VerticalFold[] {
  const { index, storyAxis, placed, columns, environment } = geometry;
  const { axis } = storyAxis;
  return axis.folds.map((fold) => {
    const [y0, y1] = [placed.yAt(axis.unitsAt(fold.from)), placed.yAt(axis.unitsAt(fold.to))];
    const y = (y0 + y1) / 2;
    return {
      key: `fold ${fold.id}`,
      id: fold.id,
      isOpen: fold.isOpen,
      y0,
      y1,
      y,
      words: foldWords(fold, index, environment.language).full,
      mayHold: mayHoldEvents(fold, index),
      textX: columns.textX,
    };
  });
}

/** The time line in segments, broken at closed folds. */
export function railSegments(folds: readonly VerticalFold[], heightPx: number): Segment[] {
  const segments: Segment[] = [];
  let start = 0;
  for (const { y, isOpen } of folds) {
    if (isOpen) continue;
    if (y - halfBreakPx > start) segments.push({ y0: start, y1: y - halfBreakPx });
    start = y + halfBreakPx;
  }
  if (start < heightPx) segments.push({ y0: start, y1: heightPx });
  return segments;
}
