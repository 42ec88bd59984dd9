import type { Weekday } from '../../../../time/day.ts';
import type { Meaning, WhichYear } from '../meaning.ts';
import type { RuleMatch } from './grammar.ts';

/** The names of a language, in lowercase and without a final dot. */
export interface CalendarNames {
  readonly months: ReadonlyMap<string, number>;
  readonly weekdays: ReadonlyMap<string, Weekday>;
}

export const nameKey = (word: string) => word.toLowerCase().replace(/\.$/, '').normalize('NFC');

/**
 * Where names of days and months are lowercase, a capitalised one belongs to a person or a place;
 * not “ENERO”, in a headline.
 */
export const looksLikeName = (word: string) => /^\p{Lu}\p{Ll}/u.test(word);

/** A year of two figures is the one nearest to 1970: '98, 12 → 1998, 2012. */
const fullYear = (text: string) => {
  const year = Number(text.replace(/\D/g, ''));
  if (text.replace(/\D/g, '').length > 2) return year;
  return year < 40 ? 2000 + year : 1900 + year;
};

/**
 * What the groups `day`, `month` or `whole` (its unabbreviated name), `year` and `weekday` of a
 * match mean, with a digit after each name if a pattern has several dates. `undefined` when there is
 * no such day or month.
 *
 * @param year the year, if the words of this date omit it and those of another give it
 */
export function calendarMeaning(
  { group }: RuleMatch,
  names: CalendarNames,
  index = '',
  { year: yearText, month: monthText }: { year?: string; month?: string | undefined } = {},
): Meaning | undefined {
  const year = group(`year${index}`) || yearText || '';
  const ownMonth = group(`month${index}`) || group(`whole${index}`);
  const month = monthNumber(ownMonth || monthText || '', names);
  const day = Number.parseInt(group(`day${index}`), 10);
  if (month === undefined) return year === '' ? undefined : { kind: 'year', year: fullYear(year) };
  const which: WhichYear = year === '' ? { relation: 'bare' } : { year: fullYear(year) };
  if (Number.isNaN(day)) return { kind: 'yearly', what: { kind: 'month', month }, which };
  if (day < 1 || day > 31) return undefined;
  const beside = names.weekdays.get(nameKey(group(`weekday${index}`)));
  const what = { kind: 'day', month, day } as const;
  return { kind: 'yearly', what, which, ...(beside === undefined ? {} : { beside }) };
}

function monthNumber(text: string, { months }: CalendarNames): number | undefined {
  const named = months.get(nameKey(text));
  if (named !== undefined) return named;
  const number = Number(text);
  return text !== '' && number >= 1 && number <= 12 ? number : undefined;
}

/** `undefined` when one of the two ends is not a date. */
export function intervalOf(start: Meaning | undefined, end: Meaning | undefined) {
  return start && end ? ({ kind: 'interval', start, end } as const) : undefined;
}

/**
 * "the night from Thursday to Friday": the groups `first` and `second`, in the week so many
 * weeks from that of the publication if it is given.
 */
export const weekdaysBeside =
  ({ weekdays }: CalendarNames, weekOffset?: number) =>
  ({ group }: RuleMatch): Meaning | undefined => {
    const meaningOf = (name: string): Meaning | undefined => {
      const weekday = weekdays.get(nameKey(group(name)));
      const week = weekOffset === undefined ? {} : { weekOffset };
      return weekday && { kind: 'weekday', weekday, relation: 'bare', ...week };
    };
    return intervalOf(meaningOf('first'), meaningOf('second'));
  };

/** “Die Nacht zum Freitag” is the one from Thursday to Friday, whose meaning `read` gives. */
export const nightBefore =
  (read: (match: RuleMatch) => Meaning | undefined) =>
  (match: RuleMatch): Meaning | undefined => {
    const day = read(match);
    return day && intervalOf({ kind: 'moved', day, offset: -1 }, day);
  };

/** The same with another year. */
export function inYear(meaning: Meaning | undefined, which: WhichYear): Meaning | undefined {
  return meaning?.kind === 'yearly' ? { ...meaning, which } : meaning;
}
