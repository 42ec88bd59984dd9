import { bisector } from 'd3';
import type { TickCandidate } from './tickCandidate.ts';
import type { Fold, Stretch } from '../axis.ts';
import { daysIn } from '../axis.ts';
import type { TimeScale } from '../scaleOver.ts';
import type { Zone } from '../../zone/zone.ts';
import type { CoarseStretch } from './coarse.ts';
import { isCoarseAt, isTimeOfUntimedDay } from './coarse.ts';
import { keepOneStep } from './keepOneStep.ts';
import { isClock, periodsIn, rungsFor } from './period.ts';
import type { Period, Rung } from './rung.ts';

type Search = {
  readonly scale: TimeScale;
  readonly visible: Stretch;
  readonly zone: Zone;
  /** Where an elastic axis has no finer ticks; see coarse.ts. */
  readonly coarse: readonly CoarseStretch[];
  /** Where an elastic axis names times; see coarse.ts. */
  readonly timedDays: ReadonlySet<number> | undefined;
  /** The room that a period of a rung needs for its label; the first one has more to say. */
  readonly neededPx: (period: Period, isFirst: boolean) => number;
};

const daysPerYear = 365.2425;
/** The fewest days of each unit, so that all ticks of a linear axis have room, or none. */
const fewestDays = { year: 365, month: 28, day: 1, hour: 1 / 24, minute: 1 / 1440 } as const;

/**
 * The finest periods that still have room for their labels, searched from the widest down: a period
 * is labelled only if none within it has room. On an elastic axis that gives years here and days
 * there, with round ticks of one step in between. A linear axis has one rung, and hence one step. At
 * most a few hundred periods are examined whatever the story's length, since only periods at least
 * some pixels wide are subdivided.
 */
export function findPeriods(search: Search): TickCandidate[] {
  const years = daysIn(search.visible) / daysPerYear;
  const rungs = rungsFor(Math.max(1, years), search.scale.axis.finest);
  return search.scale.axis.kind === 'linear'
    ? searchEvenly(search, rungs)
    : keepOneStep(searchRung(search, rungs, search.visible));
}

/** Ticks of a linear axis follow one another evenly, which calls for air between them. */
export const linearBetweenPx = 20;

/** All of one rung: the finest on which every label has room, and one is visible. */
function searchEvenly(search: Search, rungs: readonly Rung[]): TickCandidate[] {
  let found: TickCandidate[] = [];
  for (const rung of rungs) {
    const fitting = fittingOn(search, rung);
    if (fitting === null) return found;
    if (fitting.length > 0) found = fitting;
  }
  return found;
}

/** The labels of a rung; `null` as soon as one has no room, since the rung may have hundreds. */
function fittingOn(search: Search, rung: Rung): TickCandidate[] | null {
  const strideRoomPx = search.scale.pxPerUnit * fewestDays[rung.unit] * rung.stride;
  // Of the days of twenty years, not one is looked at.
  if (strideRoomPx < linearBetweenPx) return null;
  const fitting: TickCandidate[] = [];
  let isFirst = true;
  for (const period of periodsIn(rung, search.visible, search.zone)) {
    const candidate = candidateOf(search, period, Infinity);
    if (!candidate) continue;
    // A label at the edge gets everything visible of its period, or is left out.
    const roomPx = candidate.startsHere ? strideRoomPx : candidate.roomPx;
    const hasRoom = roomPx >= search.neededPx(period, isFirst);
    isFirst = false;
    if (hasRoom) fitting.push(candidate);
    else if (candidate.startsHere) return null;
  }
  return fitting;
}

function searchRung(search: Search, rungs: readonly Rung[], within: Stretch): TickCandidate[] {
  const [rung, ...finer] = rungs;
  if (!rung) return [];
  const isCoarse = (from: number, to: number, { unit } = rung) =>
    isCoarseAt(search.coarse, { from, to }, unit);
  return periodsIn(rung, within, search.zone).flatMap((period) => {
    const { from, to, nextTick } = period;
    if (isCoarse(from, nextTick)) return [];
    if (isTimeOfUntimedDay(search.timedDays, period)) return [];
    const stride = clip({ from, to: nextTick }, search.visible);
    if (widthOf(search.scale, stride) < narrowest) return [];
    const within = searchRung(search, finer, stride);
    const [first] = within;
    // The years from 2020 on may have labelled months in 2023: 2020 itself has none, and stays, with
    // the room up to those. So does a year that begins with what is known only to the year: “2022, 1
    // Feb”.
    const isNamed = first && first.period.from < to && !isCoarse(from, from + aMoment, finer[0]);
    // Of a quarter that begins with a month that nobody knows, the others may have labels.
    if (isNamed || isCoarse(from, to)) return within;
    const candidate = candidateOf(search, period, first?.x0 ?? Infinity);
    const hasRoom = candidate && candidate.roomPx >= search.neededPx(period, false);
    return hasRoom ? [candidate, ...within] : within;
  });
}

/** In days: no period is as short. */
const aMoment = 1e-5;

/** Narrower than any label. */
const narrowest = 6;

function candidateOf(
  { scale, visible }: Search,
  period: Period,
  endPx: number,
): TickCandidate | null {
  const seen = outsideFolds(clip(period, visible), scale.axis.folds);
  if (seen.to <= seen.from) return null;
  const startsHere = seen.from === period.from;
  // To a reader a time of day is an instant: it is where it is, or nowhere.
  if (!startsHere && (period.rung.stride > 1 || isClock(period.rung))) return null;
  const [x0, x1] = [scale.position(seen.from), Math.min(scale.position(seen.to), endPx)];
  const stride = clip({ from: period.from, to: period.nextTick }, visible);
  const roomPx = period.rung.stride > 1 ? Math.min(widthOf(scale, stride), endPx - x0) : x1 - x0;
  return { period, x0, x1, startsHere, roomPx };
}

const clip = (stretch: Stretch, to: Stretch): Stretch => ({
  from: Math.max(stretch.from, to.from),
  to: Math.min(stretch.to, to.to),
});

const widthOf = (scale: TimeScale, { from, to }: Stretch) =>
  to > from ? scale.position(to) - scale.position(from) : 0;

/** What remains of a range when the closed folds at its two ends are removed. O(log folds). */
function outsideFolds(stretch: Stretch, folds: readonly Fold[]): Stretch {
  let { from, to } = stretch;
  let at = byEnd.right(folds, from);
  for (let fold = folds[at]; fold && fold.from <= from; fold = folds[(at += 1)]) {
    if (!fold.isOpen) from = fold.to;
  }
  const last = folds[byStart.left(folds, to) - 1];
  if (last && !last.isOpen && to <= last.to && last.from > from) to = last.from;
  return { from, to };
}

const byStart = bisector(({ from }: Fold) => from);
const byEnd = bisector(({ to }: Fold) => to);
