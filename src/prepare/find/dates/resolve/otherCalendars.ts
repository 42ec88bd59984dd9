import { calendarDay, dayNumber } from '../../../../time/day.ts';

interface CalendarDate {
  readonly calendar: 'hebrew' | 'chinese';
  /** As `Intl` writes it in English. */
  readonly date: string;
  /** When to begin to look for it, as a month; it lies within three months from there. */
  readonly from: number;
  /** Days that pass between it and the day that is named after it. */
  readonly offset: number;
}

/** Days of other calendars, by the keys that the grammars use. A Jewish day begins in the evening. */
const days: Readonly<Record<string, CalendarDate>> = {
  lunarNewYear: { calendar: 'chinese', date: '1/1', from: 1, offset: 0 },
  passover: { calendar: 'hebrew', date: '15 Nisan', from: 3, offset: -1 },
  roshHashanah: { calendar: 'hebrew', date: '1 Tishri', from: 9, offset: -1 },
  yomKippur: { calendar: 'hebrew', date: '10 Tishri', from: 9, offset: 0 },
  hanukkah: { calendar: 'hebrew', date: '25 Kislev', from: 11, offset: -1 },
};

const formats = {
  hebrew: new Intl.DateTimeFormat('en-u-ca-hebrew', {
    day: 'numeric',
    month: 'long',
    timeZone: 'UTC',
  }),
  chinese: new Intl.DateTimeFormat('en-u-ca-chinese', {
    day: 'numeric',
    month: 'numeric',
    timeZone: 'UTC',
  }),
};

const longest = 92;

/** A day number; `undefined` when there is no such name, or that year has no such day. */
export function dayOfCalendar(name: string, year: number): number | undefined {
  const wanted = days[name];
  if (!wanted) return undefined;
  const from = dayNumber({ year, month: wanted.from, day: 1 });
  for (let day = from; day < from + longest && calendarDay(day).year === year; day += 1) {
    if (formats[wanted.calendar].format(day * 86_400_000) === wanted.date) {
      return day + wanted.offset;
    }
  }
  return undefined;
}
