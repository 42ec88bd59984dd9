import { english } from '../../../language/english.ts';
import { calendarDay } from '../../../time/day.ts';
import { dateText } from '../../../time/words/dateText.ts';

/** Writes a day number for an explanation: `Tuesday 16 May 2023`, or without its weekday. */
export function dayInWords(day: number, withWeekday = true): string {
  const date = { type: 'day', ...calendarDay(day), uncertain: false, approximate: false } as const;
  return dateText(date, { form: 'full', year: true, weekday: withWeekday }, english).text;
}
