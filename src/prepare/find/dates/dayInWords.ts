import { calendarDay, weekday } from '../../../time/day.ts';
import { weekdayName } from '../../dates/weekdayName.ts';

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** A day number in an explanation: `Tuesday 16 May 2023`, or without its weekday. */
export function dayInWords(day: number, withWeekday = true): string {
  const { year, month, day: ofMonth } = calendarDay(day);
  const date = `${ofMonth} ${months[month - 1] ?? ''} ${year}`;
  return withWeekday ? `${weekdayName(weekday(day))} ${date}` : date;
}
