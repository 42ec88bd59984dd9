import { calendarDay, dayNumber } from '../../../time/day.ts';
import type { Stretch } from '../../../time/scale/axis.ts';
import type { Tick } from '../../../time/scale/ticks/tick.ts';
import { dayAt, startOfDay } from '../../../time/zone/instant.ts';
import type { View } from '../marks/view.ts';

/** Any closer, and the lines blur to grey instead of forming a ruler. */
const leastPx = 2;
/** The maximum number of periods examined in one piece of the axis. */
const mostPeriods = 200;

type Calendar = 'year' | 'month' | 'day';
const finestFirst = ['day', 'month', 'year'] as const;

/**
 * Where days begin (or months or years, if nothing finer is named) between the labels of an elastic
 * axis. One day may be wide there and the next six narrow, and these lines show it as a ruler would.
 * In pixels, left to right. A linear axis is even and has none.
 */
export function layoutRuler(view: View, ticks: readonly Tick[]): number[] {
  const { axis } = view.scale;
  if (axis.kind === 'linear') return [];
  return piecesInSight(view).flatMap((piece) => {
    const named = ticks.filter(({ period }) => period.from < piece.to && period.to > piece.from);
    const unit = finestFirst.find((one) => named.some((tick) => tick.unit === one));
    return unit ? linesIn(view, piece, unit) : [];
  });
}

/** The visible time between closed folds. */
function piecesInSight({ scale, plot }: View): Stretch[] {
  const { axis } = scale;
  const [start, end] = [
    Math.max(axis.domain.from, scale.invert(plot.x0)),
    Math.min(axis.domain.to, scale.invert(plot.x1)),
  ];
  const pieces: Stretch[] = [];
  let from = start;
  for (const fold of axis.folds) {
    if (fold.isOpen || fold.to <= start || fold.from >= end) continue;
    if (fold.from > from) pieces.push({ from, to: fold.from });
    from = fold.to;
  }
  return from < end ? [...pieces, { from, to: end }] : pieces;
}

function linesIn({ scale, index }: View, { from, to }: Stretch, unit: Calendar): number[] {
  const { zone } = index.input;
  const lines: number[] = [];
  let day = dayAt(from, zone);
  for (let n = 0; n < mostPeriods; n += 1) {
    day = nextBeginning(day, unit);
    const at = startOfDay(day, zone);
    if (at >= to) return lines;
    const x = scale.position(at);
    if (x - (lines.at(-1) ?? -Infinity) >= leastPx) lines.push(x);
  }
  // Too many to examine would also be too many to tell apart.
  return [];
}

/** The first day of the period after the one that contains a day. */
function nextBeginning(day: number, unit: Calendar): number {
  if (unit === 'day') return day + 1;
  const { year, month } = calendarDay(day);
  return unit === 'year' || month === 12
    ? dayNumber({ year: year + 1, month: 1, day: 1 })
    : dayNumber({ year, month: month + 1, day: 1 });
}
