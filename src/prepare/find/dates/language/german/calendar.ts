import type { Meaning } from '../../meaning.ts';
import { calendarMeaning, intervalOf, inYear } from '../calendarMeaning.ts';
import type { Rule, RuleMatch } from '../grammar.ts';
import { names, rule } from './words.ts';

/** "des Mais", "Märzes": the genitive's s is no part of the name. */
const calendar = (match: RuleMatch) =>
  calendarMeaning(match, names, '', {
    month: (match.group('month') || match.group('whole')).replace(/s$/, ''),
  });

const interval = (match: RuleMatch): Meaning | undefined => {
  const { group } = match;
  const shared = { month: group('month2'), year: group('year2') };
  return intervalOf(
    calendarMeaning(match, names, '1', {
      month: group('month1') || shared.month,
      year: shared.year,
    }),
    calendarMeaning(match, names, '2'),
  );
};

const ofYear = (yearOffset: number) => (match: RuleMatch) =>
  inYear(calendar(match), { yearOffset });
const isCapital = (words: string) => /^\p{Lu}/u.test(words);

export const calendarRules: readonly Rule[] = [
  rule('(?:{weekday},?(?: dem| den)? )?{day} ?{month}(?: {year})?', calendar),
  rule(
    '(?:{weekday},?(?: dem| den)? )?{day} ?{month} (?:vergangenen|letzten|vorigen) jahres',
    ofYear(-1),
  ),
  rule('(?:{part})?{month} {year}', calendar),
  rule('{part}{month}', calendar),
  // “Jan” alone is a person.
  rule('{whole}|(?<=(?:im|ab) ){month}', (match) =>
    isCapital(match.words) ? calendar(match) : undefined,
  ),
  rule('{last} {month}', (match) => inYear(calendar(match), { relation: 'last' })),
  rule('{next} {month}', (match) => inYear(calendar(match), { relation: 'next' })),
  rule('{month} (?:vergangenen|letzten|vorigen) jahres', ofYear(-1)),
  rule('{month} (?:nächsten|kommenden) jahres', ofYear(1)),
  rule(
    '(?:(?:vom|von) )?{day1}(?: (?<month1>\\p{L}{3,9}))?(?: (?<year1>\\d{4}))?(?:{–}| bis(?: zum)? ){day2} ?{month2}(?: {year2})?',
    interval,
  ),
  rule(
    'zwischen (?:dem )?{day1}(?: (?<month1>\\p{L}{3,9}))?(?: (?<year1>\\d{4}))? und (?:dem )?{day2} ?{month2}(?: {year2})?',
    interval,
  ),
  rule(
    '(?:von |zwischen )(?<month1>\\p{L}{3,9})(?: (?<year1>\\d{4}))? (?:bis|und) {month2}(?: {year2})?',
    interval,
  ),
];
