import { dayNumber, type CalendarDay } from '../day.ts';

const months =
  'January February March April May June July August September October November December'.split(
    ' ',
  );
/** The first day of 1970 was a Thursday. */
const weekdays = 'Thursday Friday Saturday Sunday Monday Tuesday Wednesday'.split(' ');

/**
 * What `Intl` says of a day in British English. The first formatter of a page takes a browser 10 ms
 * of its processor, on a slow one 40, before it has formatted anything: too much for a page that is
 * waited for.
 *
 * @param options without an era
 */
export function englishParts(
  day: CalendarDay,
  options: Intl.DateTimeFormatOptions,
): readonly Intl.DateTimeFormatPart[] {
  const parts: Intl.DateTimeFormatPart[] = [];
  const add = (type: 'weekday' | 'day' | 'month' | 'year', value: string, before = ' ') => {
    if (parts.length > 0) parts.push({ type: 'literal', value: before });
    parts.push({ type, value });
  };
  const weekday = weekdays.at(dayNumber(day) % 7) ?? '';
  const month = months[day.month - 1] ?? '';
  const shortMonth = month.slice(0, month === 'September' ? 4 : 3);
  if (options.weekday) add('weekday', options.weekday === 'long' ? weekday : weekday.slice(0, 3));
  if (options.day) add('day', `${day.day}`, options.year ? ', ' : ' ');
  if (options.month) add('month', options.month === 'long' ? month : shortMonth);
  if (options.year) add('year', `${day.year}`);
  return parts;
}
