import type { Language } from '../../../language/english.ts';
import { formatTime } from '../../words/intl.ts';
import { piecesOf, textOf } from '../../words/pieces.ts';
import { shiftName } from '../../zone/zone.ts';
import { isClock } from './period.ts';
import type { Period } from './rung.ts';

/**
 * How much of its date a tick gives:
 * - `context`: what has changed since the previous tick, but a day always with its month: “7 Sep
 *   ’23”, “9 Sep”, “Dec”, “Jan ’24”;
 * - `bare`: what has changed, and only the day when its month precedes it: “7 Sep ’23”, “9”;
 * - `full`: everything, always: “Jan ’22”, “Jul ’22”, “Jan ’23”.
 *
 * A time of day gives its day when that differs from the previous tick's (“7 Sep, 18:00”), with its
 * year when that differs (“7 Sep ’23, 18:00”), and midnight is the day that begins (“8 Sep”).
 */
export const tickStyles = ['context', 'bare', 'full'] as const;
export type TickStyle = (typeof tickStyles)[number];

/** The words for ticks, in one language, for one story. */
export type TickWords = {
  readonly language: Language;
  /** Years next to a month may be abbreviated: no two of the story end in the same two digits. */
  readonly shortYears: boolean;
};

/** Texts of dates come from `Intl`, which is slow, and each frame needs the same ones again. */
const kept = new WeakMap<Language, Map<string, string>>();
const mostKept = 5000;

function remembered(language: Language, key: string, make: () => string): string {
  const texts = kept.get(language) ?? new Map<string, string>();
  if (texts.size >= mostKept) texts.clear();
  kept.set(language, texts);
  const text = texts.get(key) ?? make();
  texts.set(key, text);
  return text;
}

/** The text of a tick after `previous` (null for the first). */
export function tickText(
  period: Period,
  previous: Period | null,
  style: TickStyle,
  words: TickWords,
): string {
  const { unit } = period.rung;
  if (unit === 'year') return yearText(period.year, words);
  if (isClock(period.rung)) return clockText(period, previous, words);
  const sameYear = style !== 'full' && previous?.year === period.year;
  const sameMonth = sameYear && previous.month === period.month && previous.rung.unit !== 'year';
  const text =
    unit === 'day' && sameMonth && style === 'bare'
      ? dayText(period, words)
      : monthAndDayText(period, words);
  return sameYear ? text : withYear(text, period.year, words);
}

/** The shortest text a tick may have: how much room to look for before its neighbours are known. */
export function shortestTickText(period: Period, style: TickStyle, words: TickWords): string {
  return tickText(period, style === 'full' ? null : period, style, words);
}

function clockText(period: Period, previous: Period | null, words: TickWords): string {
  const { language } = words;
  const { rung, minute, shiftMinutes } = period;
  const isRound = rung.unit === 'hour' || rung.stride > 1;
  const isSameYear = previous?.year === period.year;
  const dayOf = () => {
    const day = monthAndDayText(period, words);
    return isSameYear ? day : withYear(day, period.year, words);
  };
  if (isRound && minute === 0) return dayOf();
  const time = timeText(minute, words);
  // Clocks that are put back show an hour twice.
  const isTwice = shiftMinutes !== null && previous?.shiftMinutes !== shiftMinutes;
  const text = isTwice ? language.dates.inZone(time, shiftName(shiftMinutes)) : time;
  const sameDay =
    isSameYear &&
    previous.month === period.month &&
    previous.day === period.day &&
    isClock(previous.rung);
  return sameDay ? text : language.dates.label.atTime(dayOf(), text);
}

function timeText(minuteOfDay: number, { language }: TickWords): string {
  const time = { hour: Math.floor(minuteOfDay / 60), minute: minuteOfDay % 60, second: null };
  return remembered(language, `time ${minuteOfDay}`, () => formatTime(time, language.tag));
}

const unmarked = { uncertain: false, approximate: false } as const;

function yearText(year: number, { language }: TickWords): string {
  const style = { form: 'label', weekday: false, year: true } as const;
  return remembered(language, `year ${year}`, () =>
    textOf(piecesOf({ type: 'year', year, ...unmarked }, style, language)),
  );
}

function withYear(text: string, year: number, words: TickWords): string {
  const { tick } = words.language.timeline;
  return tick.withYear(text, words.shortYears ? tick.shortYear(year) : yearText(year, words));
}

/**
 * Names and order are taken from a leap year within JavaScript's dates, since they are the same in
 * any year.
 */
const standInYear = 2000;

const withoutYear = { form: 'label', weekday: false, year: false } as const;

function monthAndDayText({ rung, month, day }: Period, { language }: TickWords): string {
  const date = { year: standInYear, month, ...unmarked };
  return rung.unit === 'month'
    ? remembered(language, `month ${month}`, () =>
        textOf(piecesOf({ type: 'month', ...date }, withoutYear, language)),
      )
    : remembered(language, `day ${month} ${day}`, () =>
        textOf(piecesOf({ type: 'day', ...date, day }, withoutYear, language)),
      );
}

/** The day of the month alone, in the digits of the language. */
function dayText({ month, day }: Period, { language }: TickWords): string {
  return remembered(language, `bare ${day}`, () => {
    const date = { type: 'day', year: standInYear, month, day, ...unmarked } as const;
    const pieces = piecesOf(date, withoutYear, language);
    return pieces.find(({ field }) => field === 'day')?.text ?? textOf(pieces);
  });
}
