import type { Meaning } from '../../meaning.ts';
import { calendarMeaning, intervalOf, inYear, looksLikeName } from '../calendarMeaning.ts';
import type { Rule, RuleMatch } from '../grammar.ts';
import { names, rule } from './words.ts';

const calendar = (match: RuleMatch) => calendarMeaning(match, names);

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

/** A month alone needs a word before it, its whole name ("sept" is a number) and small letters. */
const alone =
  "(?<=(?:en|de|depuis|dès|avant|après|jusqu'en|d'ici|fin|début|courant|mois de|mois d'|d') ?)";

export const calendarRules: readonly Rule[] = [
  rule('(?:{weekday}{,} )?{day} {month}(?:,? {year})?', calendar),
  rule(
    "(?:{weekday} )?{day} {month} (?:dernier|de l'an dernier|de l'année dernière|l'an dernier)",
    (match) =>
      /an|année/i.test(match.words.slice(-16))
        ? ofYear(-1)(match)
        : inYear(calendar(match), { relation: 'last' }),
  ),
  rule('(?:{weekday} )?{day} {month} prochain', (match) =>
    inYear(calendar(match), { relation: 'next' }),
  ),
  rule('(?:{part})?{month} {year}', calendar),
  rule('{part}{month}', calendar),
  rule(`${alone}{whole}`, (match) => (looksLikeName(match.words) ? undefined : calendar(match))),
  rule('{month} dernier', (match) => inYear(calendar(match), { relation: 'last' })),
  rule('{month} prochain', (match) => inYear(calendar(match), { relation: 'next' })),
  rule(
    '(?:du )?{day1}(?: (?<month1>[\\p{L}.]{3,9}))?(?: (?<year1>\\d{4}))?(?:{–}| au ){day2} {month2}(?:,? {year2})?',
    interval,
  ),
  rule(
    'entre le {day1}(?: (?<month1>[\\p{L}.]{3,9}))?(?: (?<year1>\\d{4}))? et (?:le )?{day2} {month2}(?:,? {year2})?',
    interval,
  ),
  rule(
    '(?:de |entre )(?<month1>\\p{L}{3,9})(?: (?<year1>\\d{4}))? (?:à|et) {month2}(?: {year2})?',
    interval,
  ),
];
