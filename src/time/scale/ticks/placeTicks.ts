import { calendarDay } from '../../day.ts';
import { dayAt } from '../../zone/instant.ts';
import type { Zone } from '../../zone/zone.ts';
import type { Stretch, TimeAxis } from '../axis.ts';
import type { PixelRange, TimeScale } from '../scaleOver.ts';
import { findPeriods, linearBetweenPx } from './findPeriods.ts';
import type { TickCandidate } from './tickCandidate.ts';
import { nameTicks } from './nameTicks.ts';
import { isClock } from './period.ts';
import type { Period } from './rung.ts';
import { isWorthNaming, prominence } from './prominence.ts';
import { betweenPx, tickBox, touches, type Tick, type TickOptions } from './tick.ts';
import {
  shortestTickText,
  tickText,
  tickStyles,
  type TickStyle,
  type TickWords,
} from './tickText.ts';

/**
 * On an elastic axis the label of a period that deserves one may be wider than the period: what is
 * next to it is often narrow.
 */
const elasticShare = 0.6;

/**
 * The ticks for what a scale shows, left to right. Each labels a period, at its beginning where the
 * period is wide and below its middle where it is narrow, with what has changed since the previous
 * tick ("May ’23", "7 Sep", "9 Sep", "Dec"). No two read the same, no two texts touch, and none is
 * inside a closed fold. Days, months and years are those of the calendar.
 */
export function placeTicks(scale: TimeScale, options: TickOptions): Tick[] {
  const { range, language } = options;
  const words = { language, shortYears: allowsShortYears(scale.axis, options.zone) };
  const { domain } = scale.axis;
  const visible = {
    from: Math.max(domain.from, scale.invert(range.x0)),
    to: Math.min(domain.to, scale.invert(range.x1)),
  };
  if (!(visible.from < visible.to)) return [];
  let best: Tick[] = [];
  for (const style of tickStyles) {
    const ticks = placeInStyle({ scale, visible, style, words, options });
    if (ticks && ticks.length > best.length) best = ticks;
  }
  return best;
}

/**
 * No two years of the story end in the same digits, and “’89” is nobody's guess: it spans less than
 * a hundred years, all of the last century or this one.
 */
function allowsShortYears({ domain }: TimeAxis, zone: Zone): boolean {
  const [first, last] = [yearAt(domain.from, zone), yearAt(domain.to, zone)];
  return first >= 1900 && last <= 2099 && last - first < 99;
}

const yearAt = (instant: number, zone: Zone) => calendarDay(dayAt(instant, zone)).year;

type Placing = {
  readonly scale: TimeScale;
  readonly visible: Stretch;
  readonly style: TickStyle;
  readonly words: TickWords;
  readonly options: TickOptions;
};

/** `null` when two ticks would read the same in this style. */
function placeInStyle({ scale, visible, style, words, options }: Placing): Tick[] | null {
  const isLinear = scale.axis.kind === 'linear';
  const shortestPx = (period: Period) => options.measure(shortestTickText(period, style, words));
  const fullPx = (period: Period, isFirst: boolean) => {
    const before = isFirst || !isClock(period.rung) ? null : { ...period, day: 0 };
    return options.measure(tickText(period, before, 'full', words));
  };
  const neededPx = (period: Period, isFirst: boolean) => {
    const shortest = shortestPx(period);
    if (isLinear) return Math.max(shortest + linearBetweenPx, fullPx(period, isFirst) + betweenPx);
    const isOne = period.rung.stride === 1 && isWorthNaming(period, options.worthNaming);
    return isOne ? shortest * elasticShare : fullPx(period, isFirst) + betweenPx;
  };
  const placing = { within: options.textRange, centredUpTo: isLinear ? 0.7 : 2 };
  const compare = prominence(isLinear ? [] : options.worthNaming);
  const coarse = isLinear ? [] : options.coarse;
  const { zone, timedDays } = options;
  const search = { scale, visible, zone, coarse, timedDays, neededPx };
  const found = findPeriods(search).sort(compare);
  const apart = leaveOut(found, (candidate) =>
    tickBox(candidate, shortestPx(candidate.period), placing),
  );
  return nameTicks(apart, {
    style,
    words,
    mayVary: !isLinear,
    compare,
    breaks: breaksIn(scale, visible),
    placing,
    measure: options.measure,
  });
}

const breaksIn = ({ axis }: TimeScale, { from, to }: Stretch) =>
  axis.folds
    .filter((fold) => !fold.isOpen && fold.to > from && fold.from < to)
    .map((fold) => fold.from);

/** Without those whose shortest labels would touch a more prominent one's; in the order of time. */
function leaveOut(
  byProminence: readonly TickCandidate[],
  boxOf: (candidate: TickCandidate) => PixelRange | null,
): TickCandidate[] {
  const chosen: { candidate: TickCandidate; box: PixelRange }[] = [];
  for (const candidate of byProminence) {
    const box = boxOf(candidate);
    if (box && chosen.every((other) => !touches(box, other.box))) chosen.push({ candidate, box });
  }
  return chosen.map(({ candidate }) => candidate).sort((a, b) => a.period.from - b.period.from);
}
