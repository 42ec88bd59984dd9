import { english, type Language } from '../../language/english.ts';
import type { StoryDate } from '../../story/file/schema.ts';
import { boundsOf } from '../../time/edtf/bounds.ts';
import { calendarDay } from '../../time/day.ts';
import {
  isPoint,
  type Edtf,
  type EdtfDateTime,
  type EdtfPoint,
  type NoEnd,
} from '../../time/edtf/edtf.ts';
import { parseEdtf } from '../../time/edtf/parseEdtf.ts';
import { yearInEra } from '../../time/yearInEra.ts';
import { describeDate } from '../../time/words/describeDate.ts';
import { formatDateLabel } from '../../time/words/formatDateLabel.ts';
import { momentOf } from '../import/timelinejs/momentOf.ts';

/** A date in TimelineJS's format. */
export type SlideNumbers = {
  year: number;
  month?: number;
  day?: number;
  hour?: number;
  minute?: number;
};

export interface SlideDates {
  start_date: SlideNumbers;
  end_date?: SlideNumbers;
  display_date?: string;
}

export type Scale = 'human' | 'cosmological';

/**
 * A date as numbers, and in words where the numbers say more or less than it does. Of the possible
 * forms, the first that an import reads back as the very same date.
 */
export function slideDates(
  date: StoryDate,
  scale: Scale,
  language: Language,
): SlideDates | undefined {
  const parsed = parseEdtf(date.edtf);
  if (!parsed.ok) return undefined;
  const numbers = numbersOf(parsed.date, date.extent, scale);
  if (!numbers) return undefined;
  const words = { edtf: parsed.date, extent: date.extent, basis: 'stated' } as const;
  const label = formatDateLabel(words, language, { weekday: false });
  const full = describeDate(words, language).split(/\s*;/)[0] ?? '';
  const shown = [label, full, betweenLabels(words.edtf)].flatMap((display) => display ?? []);
  const ways = [numbers, ...shown.map((display_date) => ({ ...numbers, display_date }))];
  return ways.find((way) => readsBack(way, date, scale)) ?? { ...numbers, display_date: label };
}

/**
 * In English, which every import reads. It keeps what the other forms lose about a moment between
 * two dates.
 */
function betweenLabels(edtf: Edtf): string | undefined {
  if (edtf.type !== 'interval' || !isPoint(edtf.start) || !isPoint(edtf.end)) return undefined;
  const [start, end] = [edtf.start, edtf.end].map((end) =>
    formatDateLabel({ edtf: end, extent: 'moment', basis: 'stated' }, english, { weekday: false }),
  );
  return `between ${start ?? ''} and ${end ?? ''}`;
}

const ignore = () => {};
const unheard = { add: ignore, lines: () => [] };

function readsBack(dates: SlideDates, { edtf, extent }: StoryDate, scale: Scale): boolean {
  const read = momentOf({ place: '', slide: { ...dates } }, scale, unheard, ignore);
  return read?.edtf === edtf && read.extent === extent;
}

function numbersOf(edtf: Edtf, extent: StoryDate['extent'], scale: Scale): SlideDates | undefined {
  if (edtf.type === 'interval') {
    const { start, end } = edtf;
    const first = numbersOfEnd(start, 'start_date', scale) ?? numbersOfEnd(end, 'end_date', scale);
    const last = numbersOfEnd(end, 'end_date', scale);
    if (!first) return undefined;
    return { start_date: first, ...(last && isPoint(start) ? { end_date: last } : {}) };
  }
  if (
    edtf.type === 'day' ||
    edtf.type === 'month' ||
    edtf.type === 'year' ||
    edtf.type === 'dateTime'
  ) {
    const numbers = numbersOfPoint(edtf, scale);
    return { start_date: numbers, ...(extent === 'span' ? { end_date: numbers } : {}) };
  }
  return numbersOfBounds(edtf, scale);
}

function numbersOfEnd(
  end: EdtfPoint | NoEnd,
  side: 'start_date' | 'end_date',
  scale: Scale,
): SlideNumbers | undefined {
  if (!isPoint(end)) return undefined;
  if (end.type !== 'season') return numbersOfPoint(end, scale);
  const months = numbersOfBounds(end, scale);
  return months?.[side];
}

function numbersOfPoint(
  date: Exclude<EdtfPoint, { type: 'season' }> | EdtfDateTime,
  scale: Scale,
): SlideNumbers {
  return {
    year: shownYear(date.year, scale),
    ...('month' in date ? { month: date.month } : {}),
    ...('day' in date ? { day: date.day } : {}),
    ...('hour' in date ? { hour: date.hour, minute: date.minute } : {}),
  };
}

/** Seasons, decades and the like, from their first to their last month or year. */
function numbersOfBounds(edtf: Edtf, scale: Scale): SlideDates | undefined {
  const { earliest, latest } = boundsOf(edtf);
  if (earliest === null || latest === null) return undefined;
  const [first, last] = [calendarDay(earliest), calendarDay(latest)];
  const isYears = first.month === 1 && last.month === 12;
  const numbers = ({ year, month }: { year: number; month: number }): SlideNumbers =>
    isYears ? { year: shownYear(year, scale) } : { year: shownYear(year, scale), month };
  const start = numbers(first);
  const end = numbers(last);
  const isOne = JSON.stringify(start) === JSON.stringify(end);
  return { start_date: start, ...(isOne ? {} : { end_date: end }) };
}

/** On the human scale TimelineJS shows -500 as “500 BCE”, which is -499 in EDTF. */
function shownYear(year: number, scale: Scale): number {
  return scale === 'human' && year <= 0 ? -yearInEra(year) : year;
}
