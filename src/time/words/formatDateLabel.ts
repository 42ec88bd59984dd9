import type { Language } from '../../language/english.ts';
import type { DateText } from '../../language/phrases.ts';
import {
  isPoint,
  type EdtfDateTime,
  type EdtfInterval,
  type EdtfPoint,
  type NoEnd,
} from '../edtf/edtf.ts';
import { unnamedZone, type Zone } from '../zone/zone.ts';
import type { DateInWords } from './dateInWords.ts';
import { dateText, withMarks } from './dateText.ts';
import { isSameDay } from './describeTimes.ts';
import { pairTexts } from './pairTexts.ts';
import type { PieceStyle } from './pieces.ts';
import { markedPeriod, plainDate, shareYear, type PlainDate } from './plainDate.ts';
import { shownTime } from './shownTime.ts';
import { timeOfDay } from './timeOfDay.ts';

export type LabelOptions = {
  /**
   * The year that the reader already knows (astronomical), left out of days, months and seasons if
   * the whole date is in it. Omitted: years are always written.
   */
  readonly contextYear?: number;
  /**
   * False leaves the weekday out. Defaults to true: a single day has one, unless it is approximate.
   */
  readonly weekday?: boolean;
};

/**
 * A date in a few characters, for the axis and for lists: “Sat 9 Sep 2023”, “10–15 Sep 2023”, “Fri 6
 * Jun 2025, 18:12”, “May 2023”, “c. 1998”, “until 2006”. It says no more than `describeDate`, and
 * leaves out that a day is missing, whose clocks show the time (except where they show it twice:
 * “02:30 (UTC+2)”), and whether an end is open or unknown.
 */
export function formatDateLabel(
  date: DateInWords,
  language: Language,
  options: LabelOptions = {},
): string {
  const marked = markedPeriod(date.edtf);
  if (marked) {
    const text = formatDateLabel({ ...date, edtf: marked.period }, language, options);
    return withMarks({ text, unit: 'year', marked: false }, marked.marks, 'label', language).text;
  }
  const plain = asShown(plainDate(date.edtf), date.zone);
  const style = { form: 'label', year: !isInContext(plain, options.contextYear) } as const;
  if (plain.type === 'interval') {
    return labelInterval(plain, date.extent, { ...style, weekday: false }, language);
  }
  const weekday = (options.weekday ?? true) && !plain.approximate;
  return labelText(plain, { ...style, weekday }, language).text;
}

/**
 * With every time of day according to the clocks of the story's zone, and a UTC offset only where
 * these show that time twice.
 */
function asShown(date: PlainDate | EdtfInterval, zone: Zone = unnamedZone) {
  const shown = <Point extends PlainDate | NoEnd>(point: Point) => {
    if (point.type !== 'dateTime') return point;
    const { date: time } = shownTime(point, zone);
    return zone.id === '' ? { ...time, shiftMinutes: null } : time;
  };
  return date.type === 'interval'
    ? { ...date, start: shown(date.start), end: shown(date.end) }
    : shown(date);
}

function labelText(date: PlainDate, style: PieceStyle, language: Language): DateText {
  const text = dateText(date, style, language);
  if (date.type !== 'dateTime') return text;
  return { ...text, text: language.dates.label.atTime(text.text, timeOfDay(date, language)) };
}

function labelInterval(
  { start, end }: EdtfInterval,
  extent: DateInWords['extent'],
  style: PieceStyle,
  language: Language,
): string {
  const { until, since, orBefore, orAfter } = language.dates.label;
  const isMoment = extent === 'moment';
  if (isPoint(start) && isPoint(end)) return labelRange(start, end, isMoment, style, language);
  if (isPoint(end)) {
    const text = labelText(end, style, language);
    return isMoment ? orBefore(text) : until(text);
  }
  if (isPoint(start)) {
    const text = labelText(start, style, language);
    return isMoment ? orAfter(text) : since(text);
  }
  throw new RangeError('an interval without a date');
}

function labelRange(
  start: EdtfPoint,
  end: EdtfPoint,
  isMoment: boolean,
  style: PieceStyle,
  language: Language,
): string {
  const { range, atTime, orBefore, orAfter, until, since } = language.dates.label;
  if (start.type !== 'dateTime' && end.type !== 'dateTime') {
    const { from, to, tight } = pairTexts(start, end, style, language);
    return range(from.text, to.text, tight);
  }
  if (start.type === 'dateTime' && end.type === 'dateTime' && isSameDay(start, end)) {
    const [from, to] = timesOfDay(start, end, language);
    return atTime(dateText(start, style, language).text, range(from, to, true));
  }
  if (start.type === 'day' && end.type === 'dateTime' && isSameDay(start, end)) {
    return isMoment
      ? orBefore(labelText(end, style, language))
      : until(labelText(end, style, language));
  }
  if (start.type === 'dateTime' && end.type === 'day' && isSameDay(start, end)) {
    return isMoment
      ? orAfter(labelText(start, style, language))
      : since(labelText(start, style, language));
  }
  const firstStyle = { ...style, year: style.year && !shareYear(start, end) };
  const [from, to] = [labelText(start, firstStyle, language), labelText(end, style, language)];
  return range(from.text, to.text, false);
}

/** Two times of one day; an offset that both have is given once. */
function timesOfDay(start: EdtfDateTime, end: EdtfDateTime, language: Language) {
  const isOneShift = start.shiftMinutes === end.shiftMinutes;
  const from = isOneShift ? { ...start, shiftMinutes: null } : start;
  return [timeOfDay(from, language), timeOfDay(end, language)] as const;
}

/** Whether every date written is within the year that the reader knows. */
function isInContext(date: PlainDate | EdtfInterval, contextYear: number | undefined): boolean {
  if (contextYear === undefined) return false;
  if ('firstYear' in date) return false;
  if (date.type !== 'interval') return date.year === contextYear;
  return [date.start, date.end].every((end) => !isPoint(end) || end.year === contextYear);
}
