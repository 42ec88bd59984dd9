import { explainDate } from '../../../time/edtf/explainDate.ts';
import { parseEdtf } from '../../../time/edtf/parseEdtf.ts';
import { yearOfEra } from '../../../time/yearInEra.ts';
import { monthByName } from '../dates/calendarWords.ts';
import type { DateParts } from '../dates/dateParts.ts';
import { encodeParts } from '../dates/encodeParts.ts';
import { foldWords } from '../dates/foldWords.ts';
import { wordsOf, type SlideDate } from './slide.ts';

export type ReadSlideDate =
  /** `lost`: what the date could not carry over, in the words that report it. */
  | { ok: true; edtf: string; lost: readonly string[] }
  /** It has no year, and no other field. */
  | { ok: true; edtf: null; lost: readonly [] }
  | { ok: false; message: string };

/**
 * Converts a TimelineJS date to EDTF, to the minute. TimelineJS shows the year -500 as “500 BCE”,
 * which EDTF counts as -499; on its cosmological scale years are years ago, and stay as they are.
 */
export function readSlideDate(date: SlideDate, scale: string): ReadSlideDate {
  const fields = ['year', 'month', 'day', 'hour', 'minute', 'second', 'millisecond'] as const;
  const numbers: Partial<Record<(typeof fields)[number], number>> = {};
  for (const field of fields) {
    // As TimelineJS reads them: “2,012” and “-4 540 000 000” are how sheets write numbers.
    const words = wordsOf(date[field])
      .replace(/[\s,]+/gu, '')
      .replace('−', '-');
    if (words === '') continue;
    const named =
      field === 'month' ? monthByName.get(foldWords(words).replace(/\.$/, '')) : undefined;
    const number = named ?? Number(words);
    if (!Number.isInteger(number)) {
      return {
        ok: false,
        message: `${field} “${wordsOf(date[field])}” is not a whole number; ${remedyOf(field)}`,
      };
    }
    numbers[field] = number;
  }
  const { year, month, day, hour, minute, second = 0, millisecond = 0 } = numbers;
  if (year === undefined) {
    const [other] = Object.keys(numbers);
    if (other === undefined) return { ok: true, edtf: null, lost: [] };
    return { ok: false, message: `has a ${other} and no year; write the year` };
  }
  if (day !== undefined && month === undefined) {
    return { ok: false, message: 'has a day and no month; write the month' };
  }
  const parts: DateParts = { year: astronomical(year, scale) };
  if (month !== undefined) parts.month = month;
  if (day !== undefined) parts.day = day;
  if (hour !== undefined && day !== undefined) {
    parts.time = { hour, minute: minute ?? 0, second, zone: '' };
    if (hour > 23 || (minute ?? 0) > 59 || hour < 0 || (minute ?? 0) < 0) {
      return {
        ok: false,
        message: `no clock shows ${hour}:${minute ?? 0}; write 0 to 23 and 0 to 59`,
      };
    }
  }
  const isTimed = parts.time !== undefined;
  const hasClock = Boolean(hour) || Boolean(minute);
  return encoded(parts, [
    ...(second === 0 && millisecond === 0 ? [] : ['seconds are not carried']),
    ...(hasClock && !isTimed ? ['a time without its day and hour is not carried'] : []),
  ]);
}

/** What to write in a field that contains words. */
function remedyOf(field: string): string {
  if (field === 'year') return 'write the number alone, and the words as display_date';
  return field === 'month' ? 'write 1 to 12 or its name' : 'write its number, or leave it out';
}

function encoded(parts: DateParts, lost: readonly string[]): ReadSlideDate {
  const { year = 0, month } = parts;
  if (Math.abs(year) > 9999) {
    const more =
      month === undefined ? [] : ['of a year of five digits or more, the rest is not carried'];
    return { ok: true, edtf: `Y${year}`, lost: [...lost, ...more] };
  }
  if (month !== undefined && (month < 1 || month > 12)) {
    return { ok: false, message: `month ${month} does not exist; write 1 to 12, or leave it out` };
  }
  const edtf = encodeParts(parts) ?? '';
  const parsed = parseEdtf(edtf, explainDate);
  return parsed.ok ? { ok: true, edtf, lost } : { ok: false, message: parsed.message };
}

function astronomical(year: number, scale: string): number {
  return scale === 'cosmological' || year >= 0 ? year : yearOfEra(-year);
}
