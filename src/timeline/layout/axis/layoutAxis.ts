import { isFiner } from '../../../time/scale/ticks/period.ts';
import { layoutChanges } from './layoutChanges.ts';
import { placeTicks } from '../../../time/scale/ticks/placeTicks.ts';
import type { View } from '../marks/view.ts';
import type { AxisScene, FoldMark } from './axisScene.ts';
import { foldBreakPx, tickBaselinePx } from '../sizes.ts';
import { layoutRuler } from './layoutRuler.ts';
import { layoutFolds } from './layoutFolds.ts';

/** Lays out the time line with its breaks, its ticks and the labels of its folds. */
export function layoutAxis(view: View, y: number): AxisScene {
  const { scale, plot, widthPx, environment } = view;
  const folds = layoutFolds(view, y);
  const breaks = folds.filter(({ isOpen }) => !isOpen);
  const ticks = placeTicks(scale, {
    range: plot,
    textRange: { x0: 0, x1: widthPx },
    worthNaming: view.index.beginnings,
    zone: view.index.input.zone,
    coarse: view.index.coarse,
    timedDays: view.index.timedDays,
    measure: (text) => environment.measureText(text, 'tick'),
    language: environment.language,
  });
  return {
    y,
    segments: segmentsBetween(breaks, plot),
    ruler: layoutRuler(view, ticks),
    ticks: ticks.map((tick) => ({
      ...tick,
      textY: y + tickBaselinePx,
      startX: tick.startsHere ? tick.x0 : null,
    })),
    folds,
    changes: ticks.some(({ unit }) => isFiner(unit, 'day')) ? layoutChanges(view, ticks) : [],
  };
}

function segmentsBetween(breaks: readonly FoldMark[], { x0, x1 }: View['plot']) {
  const segments: { x0: number; x1: number }[] = [];
  let start = x0;
  for (const { x } of breaks) {
    if (x - foldBreakPx / 2 > start) segments.push({ x0: start, x1: x - foldBreakPx / 2 });
    start = x + foldBreakPx / 2;
  }
  if (start < x1) segments.push({ x0: start, x1 });
  return segments;
}
