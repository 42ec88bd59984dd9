import type { Meaning } from '../../meaning.ts';
import { calendarMeaning, inYear } from '../calendarMeaning.ts';
import type { Rule, RuleMatch } from '../grammar.ts';
import { names, numberOf, rule } from './words.ts';

const monthsOf: Readonly<Record<string, number>> = { month: 1, quarter: 3, half: 6, year: 12 };
/** Periods of accounts end with a month; an earlier day ends something else. */
const firstOfLastDays = 24;

const period =
  '(?:the |its )?(?:(?:first|second|third|fourth|full|fiscal|financial|trading|business) )?(?:{number} )?(?<span>month|quarter|half|year)s?(?:-year)?,? (?:ended|ending|to|through|until|that (?:ended|ends|will end))(?: on)?(?: the end of)? ';

/** “The six months ended June 30”, “the year to March 2031”: whole months up to that one. */
export const reportingRules: readonly Rule[] = [
  rule(`${period}{month}(?: {day})?(?:{,} {year})?`, monthsUpTo),
  rule(`${period}{day} {month}(?:{,} {year})?`, monthsUpTo),
];

function monthsUpTo(match: RuleMatch): Meaning | undefined {
  const { group } = match;
  const told = calendarMeaning(match, names);
  // “Figures for the three months to September are due”: what is due is the figures.
  const last =
    group('year') === '' && !/ended/i.test(match.words) ? inYear(told, { isNearest: true }) : told;
  const day = group('day');
  if (!last || !/^\p{Lu}/u.test(group('month'))) return undefined;
  if (day !== '' && Number.parseInt(day, 10) < firstOfLastDays) return undefined;
  const count = group('number') === '' ? 1 : numberOf(group('number'));
  const months = (count ?? 0) * (monthsOf[group('span').toLowerCase()] ?? 0);
  if (months < 2) return undefined;
  const first: Meaning = { kind: 'moved', day: last, offset: 1 - months, unit: 'month' };
  return {
    kind: 'interval',
    start: { kind: 'around', unit: 'month', day: first },
    end: { kind: 'around', unit: 'month', day: last },
  };
}
