import type { Tick } from '../../../time/scale/ticks/tick.ts';
import type { Fold, Stretch } from '../../../time/scale/axis.ts';
import { clockAt, dayAt, instantOf, secondsOf, startOfDay } from '../../../time/zone/instant.ts';
import type { Zone } from '../../../time/zone/zone.ts';
import type { View } from '../marks/view.ts';
import type { AxisChange } from './axisScene.ts';

/** An axis with more days than this has no room for hours. */
const mostDays = 60;

/**
 * Where days begin, and where clocks change, on an axis whose ticks name times of day. None are
 * inside a closed fold, and no day begins with a line through the label of a tick: the ruler shows it
 * too.
 */
export function layoutChanges(
  { scale, index, environment }: View,
  ticks: readonly Pick<Tick, 'textPx' | 'widthPx'>[],
): AxisChange[] {
  const { zone } = index.input;
  const { from, to } = scale.domain;
  const [first, last] = [dayAt(from, zone), dayAt(to, zone)];
  if (scale.axis.finest !== 'minute' || last - first > mostDays) return [];
  const isShown = ({ at }: { at: number }) =>
    at > from && at < to && !isFolded(at, scale.axis.folds);
  const { clockChange } = environment.language.timeline;
  const days = Array.from({ length: last - first + 1 }, (_, n) => first + n);
  const midnights = days
    .map((day) => ({ at: startOfDay(day, zone) }))
    .filter(isShown)
    .map(({ at }): AxisChange => ({
      key: `day ${at}`,
      kind: 'day',
      x: scale.position(at),
      text: null,
    }))
    .filter(({ x }) => ticks.every(({ textPx, widthPx }) => x < textPx || x > textPx + widthPx));
  const clocks = days
    .flatMap((day) => clockChangeOn(day, zone) ?? [])
    .filter(isShown)
    .map(({ at, minutes }): AxisChange => {
      const text = clockChange(minutes);
      return { key: `clock ${at}`, kind: 'clock', x: scale.position(at), text };
    });
  return [...midnights, ...clocks];
}

const isFolded = (at: number, folds: readonly Fold[]) =>
  folds.some(({ from, to, isOpen }: Fold & Stretch) => !isOpen && from < at && at < to);

/** The instant at which the clocks change on a day, and by how much; `null` when they do not. */
function clockChangeOn(day: number, zone: Zone): { at: number; minutes: number } | null {
  let [low, high] = [startOfDay(day, zone), startOfDay(day + 1, zone)].map(secondsOf);
  if (low === undefined || high === undefined) return null;
  const shiftAt = (seconds: number) => clockAt(instantOf(seconds), zone).shift;
  const [before, after] = [shiftAt(low), shiftAt(high)];
  if (before === after) return null;
  while (high - low > 1) {
    const middle: number = Math.floor((low + high) / 2);
    if (shiftAt(middle) === before) low = middle;
    else high = middle;
  }
  return { at: instantOf(high), minutes: (after - before) / 60 };
}
