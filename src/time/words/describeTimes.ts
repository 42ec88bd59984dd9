import type { Language } from '../../language/english.ts';
import type { DateText } from '../../language/phrases.ts';
import type { EdtfDateTime, EdtfPoint } from '../edtf/edtf.ts';
import { dayNumber } from '../day.ts';
import { clockReading } from '../zone/instant.ts';
import type { Zone } from '../zone/zone.ts';
import type { DateInWords } from './dateInWords.ts';
import { dateText, unmarkedText } from './dateText.ts';
import { formatTime } from './intl.ts';
import { isMarked, shareYear } from './plainDate.ts';
import { shownTime, type ShownTime } from './shownTime.ts';

const style = { form: 'full', year: true, weekday: true } as const;

/** The day and the time, without naming the clocks: “Friday 6 June 2025, 18:12”. */
function timeText(date: EdtfDateTime, language: Language, year = true): string {
  const day = unmarkedText(date, { ...style, year }, language);
  return language.dates.atTime(day, formatTime(date, language.tag));
}

/**
 * The full words for a time: “Friday 6 June 2025, 18:12 (Paris)”. If it was another day by the
 * source's own clocks, that day is given too, and if the story's clocks showed the time twice and
 * nothing tells which it was, that is said.
 */
export function describeTime(date: EdtfDateTime, zone: Zone | undefined, language: Language) {
  const text = describeShown(shownTime(date, zone), language);
  const { remark, shownTwice } = language.dates;
  return isEitherOfTwo(date, zone)
    ? remark(text, shownTwice)
    : withElsewhere(text, date, zone, language);
}

function isEitherOfTwo(date: EdtfDateTime, zone: Zone | undefined): boolean {
  if (zone === undefined || date.shiftMinutes !== null) return false;
  const { first, last } = clockReading(dayNumber(date), date.hour * 3600 + date.minute * 60, zone);
  return first !== last;
}

const describeShown = ({ date, zoneName }: ShownTime, language: Language, year = true): string =>
  language.dates.inZone(timeText(date, language, year), zoneName);

/** The words for a time, and the day that it was by the source's own clocks if that differs. */
export function withElsewhere(
  text: string,
  point: EdtfPoint,
  zone: Zone | undefined,
  language: Language,
): string {
  const { remark, elsewhereIt } = language.dates;
  const elsewhere = point.type === 'dateTime' ? shownTime(point, zone).elsewhere : null;
  if (elsewhere === null) return text;
  const there = shownTime(elsewhere);
  return remark(text, elsewhereIt(timeText(elsewhere, language), there.zoneName ?? ''));
}

type EndStyle = {
  /** Without the name of the clocks. Defaults to false. */
  readonly bare?: boolean;
  /** False when the other end has it. Defaults to true. */
  readonly year?: boolean;
};

/**
 * An end of an interval for use within a sentence, its time with the name of the clocks.
 *
 * @param date with or without a time of day
 */
export function endText(
  date: EdtfPoint,
  zone: Zone | undefined,
  language: Language,
  { bare = false, year = true }: EndStyle = {},
): DateText {
  if (date.type !== 'dateTime') return dateText(date, { ...style, year, weekday: false }, language);
  const shown = shownTime(date, zone);
  const text = bare ? timeText(shown.date, language, year) : describeShown(shown, language, year);
  return { text, unit: 'day', marked: false };
}

/** Both ends; a year that they share is written once. */
function endTexts(
  start: EdtfPoint,
  end: EdtfPoint,
  zone: Zone | undefined,
  language: Language,
  bare = false,
): readonly [DateText, DateText] {
  const [from, to] = [start, end].map((point) =>
    point.type === 'dateTime' ? shownTime(point, zone).date : point,
  );
  const year = !(from && to && shareYear(from, to));
  return [endText(start, zone, language, { bare, year }), endText(end, zone, language, { bare })];
}

/** The full words for an interval with a time of day at one end or both. */
export function describeTimes(
  start: EdtfPoint,
  end: EdtfPoint,
  { extent, zone }: Pick<DateInWords, 'extent' | 'zone'>,
  language: Language,
): string {
  const { between, fromTo, remark, elsewhereIt, elsewhereWithin } = language.dates;
  const isSpan = extent === 'span';
  if (start.type !== 'dateTime' || end.type !== 'dateTime') {
    const ofOneDay = describeTimeOfDay(start, end, isSpan, zone, language);
    if (ofOneDay !== null) return ofOneDay;
    const ends = endTexts(start, end, zone, language);
    const text = isSpan ? fromTo(...ends) : between(...ends);
    return withElsewhere(text, start.type === 'dateTime' ? start : end, zone, language);
  }
  const [first, last] = [shownTime(start, zone), shownTime(end, zone)];
  const text = describeShownTimes(start, end, { isSpan, zone }, language);
  if (first.elsewhere === null && last.elsewhere === null) return text;
  const there = shownTime(start).zoneName;
  const isOneSource = there !== null && there === shownTime(end).zoneName;
  if (isOneSource && isSameDay(start, end)) {
    return remark(text, elsewhereIt(withinOneDay([start, end], isSpan, language), there));
  }
  const ends = endTexts(start, end, undefined, language, isOneSource);
  const written = isSpan ? fromTo(...ends) : between(...ends);
  return remark(text, isOneSource ? elsewhereWithin(written, there) : written);
}

type Told = { readonly isSpan: boolean; readonly zone: Zone | undefined };

/** By the story's clocks alone. */
function describeShownTimes(
  start: EdtfDateTime,
  end: EdtfDateTime,
  { isSpan, zone }: Told,
  language: Language,
): string {
  const { between, fromTo, inZone } = language.dates;
  const [first, last] = [shownTime(start, zone), shownTime(end, zone)];
  const isOneClock = first.zoneName === last.zoneName;
  if (!isSameDay(first.date, last.date)) {
    const ends = endTexts(start, end, zone, language, isOneClock);
    const text = isSpan ? fromTo(...ends) : between(...ends);
    return isOneClock ? inZone(text, first.zoneName) : text;
  }
  const clocks = isOneClock ? [] : [first.zoneName, last.zoneName];
  const text = withinOneDay([first.date, last.date], isSpan, language, clocks);
  return isOneClock ? inZone(text, first.zoneName) : text;
}

/** Two times of one day: “Friday 6 June 2025, between 20:00 and 22:30”. */
function withinOneDay(
  times: readonly [EdtfDateTime, EdtfDateTime],
  isSpan: boolean,
  language: Language,
  clocks: readonly (string | null)[] = [],
): string {
  const { inZone, withinDay } = language.dates;
  const day = unmarkedText(times[0], style, language);
  const [from = '', to = ''] = times.map((time, at) =>
    inZone(formatTime(time, language.tag), clocks[at] ?? null),
  );
  return isSpan ? withinDay.fromTo(day, from, to) : withinDay.between(day, from, to);
}

/**
 * A day up to a time of it, or from that on: “Friday 6 June 2025, 18:12 or before (Paris)”; `null`
 * when it is neither.
 */
function describeTimeOfDay(
  start: EdtfPoint,
  end: EdtfPoint,
  isSpan: boolean,
  zone: Zone | undefined,
  language: Language,
): string | null {
  const [point, time] = end.type === 'dateTime' ? [start, end] : [end, start];
  if (point.type !== 'day' || time.type !== 'dateTime' || isMarked(point)) return null;
  const { date, zoneName, elsewhere } = shownTime(time, zone);
  if (elsewhere !== null || !isSameDay(point, date)) return null;
  const { orBefore, orAfter, until, since } = language.dates.withinDay;
  const say = time === end ? (isSpan ? until : orBefore) : isSpan ? since : orAfter;
  const text = say(unmarkedText(date, style, language), formatTime(date, language.tag));
  return language.dates.inZone(text, zoneName);
}

type CalendarDay = Pick<EdtfDateTime, 'year' | 'month' | 'day'>;

export const isSameDay = (a: CalendarDay, b: CalendarDay) =>
  a.year === b.year && a.month === b.month && a.day === b.day;
