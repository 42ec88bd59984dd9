import type { Weekday } from '../day.ts';
import { calendarDay } from '../day.ts';
import { dateParts } from './intl.ts';

export type WeekdayName = {
  readonly name: string;
  /** ISO: 1 is Monday. */
  readonly weekday: Weekday;
  /**
   * True for abbreviations, many of which are words in their own right (sat, sun, wed; mer, jeu).
   */
  readonly short: boolean;
};

/** British newspapers write these; `Intl` does not know them. */
const englishShortNames = [
  { name: 'Tues', weekday: 2, short: true },
  { name: 'Weds', weekday: 3, short: true },
  { name: 'Thur', weekday: 4, short: true },
  { name: 'Thurs', weekday: 4, short: true },
] as const;

const isoWeekdays = [1, 2, 3, 4, 5, 6, 7] as const;

/** 1970-01-05, day number 4, was a Monday. */
const dayWith = (weekday: Weekday) => calendarDay(3 + weekday);

/**
 * The names of the weekdays, long and short, in a language and always in English too, each once.
 * They are taken from `Intl`, standing alone and within a date, since some languages inflect them;
 * other grammatical cases are not known. A language that `Intl` does not know adds nothing.
 *
 * @param locale BCP 47
 */
export function weekdayNames(locale: string): readonly WeekdayName[] {
  const tags = [...supported(locale), 'en-GB'];
  const names = tags.flatMap((tag) => isoWeekdays.flatMap((weekday) => namesOf(weekday, tag)));
  const known = new Map<string, WeekdayName>();
  for (const name of [...names, ...englishShortNames]) {
    const key = `${name.name.toLowerCase()} ${name.weekday}`;
    if (!known.has(key)) known.set(key, name);
  }
  return [...known.values()];
}

/**
 * Without this, `Intl` would fall back to the machine's own language for one that it does not know.
 */
export function supported(locale: string): readonly string[] {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf([locale]);
  } catch {
    return [];
  }
}

function namesOf(weekday: Weekday, tag: string): WeekdayName[] {
  const day = dayWith(weekday);
  const named = (options: Intl.DateTimeFormatOptions, short: boolean) =>
    dateParts(day, tag, options)
      .filter(({ type }) => type === 'weekday')
      // The dot of “sam.” is optional when searching for names.
      .map(({ value }) => ({ name: value.replace(/\.$/, ''), weekday, short }))
      // A single letter or character is too little to recognise a day by: 月 is also a month.
      .filter(({ name }) => name.length > 1);
  return [
    ...named({ weekday: 'long' }, false),
    ...named({ weekday: 'long', day: 'numeric', month: 'long' }, false),
    ...named({ weekday: 'short' }, true),
    ...named({ weekday: 'short', day: 'numeric', month: 'short' }, true),
  ];
}
