import { dayNumber, isCalendarDay } from '../day.ts';
import { formatDay } from '../dayText.ts';

const dayPattern = /^(\d{4}|[+-]\d{6})-(\d{2})-(\d{2})$/;
const yearPattern = /^Y(-?[1-9]\d*)$/;

/**
 * Reads what `formatDay` writes, and nothing else: `null` for any other text, including a bare year
 * within JavaScript's dates, and six digits where four are enough.
 *
 * @param end which day of a bare year is meant: its first (`earliest`) or its last (`latest`)
 */
export function parseDay(text: string, end: 'earliest' | 'latest'): number | null {
  const date = parseCalendarDay(text, end);
  if (date === null || !isCalendarDay(date)) return null;
  const day = dayNumber(date);
  return formatDay(day) === text ? day : null;
}

function parseCalendarDay(text: string, end: 'earliest' | 'latest') {
  const year = yearPattern.exec(text)?.[1];
  if (year !== undefined) {
    return end === 'earliest'
      ? { year: Number(year), month: 1, day: 1 }
      : { year: Number(year), month: 12, day: 31 };
  }
  const match = dayPattern.exec(text);
  return match && { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
}
