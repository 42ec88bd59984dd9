import type { Language } from '../../language/english.ts';
import type { DateText } from '../../language/phrases.ts';
import { isPoint, type EdtfDateTime, type EdtfInterval, type EdtfPoint } from '../edtf/edtf.ts';
import { shiftName } from '../zone/zone.ts';
import type { DateInWords } from './dateInWords.ts';
import { dateText } from './dateText.ts';
import { isSameDay } from './describeTimes.ts';
import { formatTime } from './intl.ts';
import { pairTexts } from './pairTexts.ts';
import type { PieceStyle } from './pieces.ts';
import { plainDate, type PlainDate } from './plainDate.ts';
import { shownTime } from './shownTime.ts';

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
 * leaves out that a day is missing, whose clocks show the time, and whether an end is open or
 * unknown.
 */
export function formatDateLabel(
  date: DateInWords,
  language: Language,
  options: LabelOptions = {},
): string {
  const plain = asShown(plainDate(date.edtf), date.zone);
  const style = { form: 'label', year: !isInContext(plain, options.contextYear) } as const;
  if (plain.type === 'interval') {
    return labelInterval(plain, date.extent, { ...style, weekday: false }, language);
  }
  const weekday = (options.weekday ?? true) && !plain.approximate;
  return labelText(plain, { ...style, weekday }, language).text;
}

/** With every time of day according to the clocks of the story's zone. */
function asShown(date: PlainDate | EdtfInterval, zone: DateInWords['zone']) {
  if (date.type === 'dateTime') return shownTime(date, zone).date;
  if (date.type !== 'interval') return date;
  const shown = <End extends EdtfInterval['start']>(end: End) =>
    end.type === 'dateTime' ? shownTime(end, zone).date : end;
  return { ...date, start: shown(date.start), end: shown(date.end) };
}

function labelText(date: PlainDate, style: PieceStyle, language: Language): DateText {
  const text = dateText(date, style, language);
  if (date.type !== 'dateTime') return text;
  const time = formatTime(date, language.tag);
  return { ...text, text: language.dates.label.atTime(text.text, time) };
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
  const [from, to] = [labelText(start, style, language), labelText(end, style, language)];
  return range(from.text, to.text, false);
}

const minuteOf = ({ hour, minute }: EdtfDateTime) => hour * 60 + minute;

/** Two times of one day; where clocks were put back and the second reads earlier, with their shifts. */
function timesOfDay(start: EdtfDateTime, end: EdtfDateTime, language: Language) {
  const isBack = minuteOf(end) < minuteOf(start);
  const textOf = (time: EdtfDateTime) => {
    const text = formatTime(time, language.tag);
    const { shiftMinutes } = time;
    return isBack && shiftMinutes !== null
      ? language.dates.inZone(text, shiftName(shiftMinutes))
      : text;
  };
  return [textOf(start), textOf(end)] as const;
}

/** Whether every date written is within the year that the reader knows. */
function isInContext(date: PlainDate | EdtfInterval, contextYear: number | undefined): boolean {
  if (contextYear === undefined) return false;
  if ('firstYear' in date) return false;
  if (date.type !== 'interval') return date.year === contextYear;
  return [date.start, date.end].every((end) => !isPoint(end) || end.year === contextYear);
}
