import type { Rule } from '../grammar.ts';
import { daysBeforeMonth, inARow } from '../sharedMonth.ts';
import { readersOf } from '../readers.ts';
import { rule, words } from './words.ts';

const { calendar, interval, month } = readersOf(words);
const ofLastYear = calendar({ yearOffset: -1 });
const last = calendar({ relation: 'last' });
const next = calendar({ relation: 'next' });

/**
 * A month alone needs a word before it, its whole name ("sept" is a number) and lowercase letters.
 */
const alone =
  "(?<=(?:en|de|depuis|dès|avant|après|jusqu'en|d'ici|fin|début|courant|mois de|mois d'|d') ?)";

export const calendarRules: readonly Rule[] = [
  rule('(?:{weekday}{,} )?{day} {month}(?:,? {year})?', calendar()),
  rule(
    "(?:{weekday} )?{day} {month} (?:dernier|de l'an dernier|de l'année dernière|l'an dernier)",
    (match) => (/an|année/i.test(match.words.slice(-16)) ? ofLastYear(match) : last(match)),
  ),
  rule('(?:{weekday} )?{day} {month} prochain', next),
  rule('(?:{part})?{month} {year}', calendar()),
  rule('{part}{month}', calendar()),
  rule(`${alone}{whole}`, month),
  rule('{month} dernier', last),
  rule("(?:{part})?{month} (?:de )?l'(?:an|année) (?:dernier|dernière|passé|passée)", ofLastYear),
  rule('{month} prochain', next),
  rule(
    '(?:du )?{day1}(?: (?<month1>[\\p{L}.]{3,9}))?(?: (?<year1>\\d{4}))?(?:{–}| au ){day2} {month2}(?:,? {year2})?',
    interval,
  ),
  rule('{day1}(?: et (?:le )?|/){day2} {month2}(?:,? {year2})?', inARow(interval)),
  daysBeforeMonth(rule, calendar(), '(?:et|ou)(?: le)?', '{month}(?: {year})?'),
  rule(
    'entre le {day1}(?: (?<month1>[\\p{L}.]{3,9}))?(?: (?<year1>\\d{4}))? et (?:le )?{day2} {month2}(?:,? {year2})?',
    interval,
  ),
  rule(
    '(?:de |entre )(?<month1>\\p{L}{3,9})(?: (?<year1>\\d{4}))? (?:à|et) {month2}(?: {year2})?',
    interval,
  ),
];
