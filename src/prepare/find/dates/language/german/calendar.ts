import { nightBefore } from '../calendarMeaning.ts';
import type { Rule } from '../grammar.ts';
import { followsName } from './followsName.ts';
import { daysBeforeMonth, inARow } from '../sharedMonth.ts';
import { readersOf } from '../readers.ts';
import { rule, words } from './words.ts';

const { calendar, interval, month } = readersOf(words);

export const calendarRules: readonly Rule[] = [
  rule('(?:{weekday},?(?: dem| den)? )?{day} ?{month}(?: {year})?', calendar()),
  rule(
    '(?:{weekday},?(?: dem| den)? )?{day} ?{month} (?:vergangenen|letzten|vorigen) jahres',
    calendar({ yearOffset: -1 }),
  ),
  rule(
    '(?:in der )?nacht (?:zum|auf(?: den)?) (?:{weekday},?(?: dem| den)? )?{day} ?{month}(?: {year})?',
    nightBefore(calendar()),
  ),
  rule('(?:{part})?{month} {year}', calendar()),
  rule('{part}{month}', calendar()),
  // “Jan” on its own is a person.
  rule('{whole}|(?<=(?:im|ab) ){month}', (match) =>
    followsName(match) ? undefined : month(match),
  ),
  rule(
    '(?:{weekday},?(?: dem| den)? )?(?:{day} ?)?{month} dieses jahres',
    calendar({ yearOffset: 0 }),
  ),
  rule('{last} {month}', calendar({ relation: 'last' })),
  rule('{next} {month}', calendar({ relation: 'next' })),
  rule('{month} (?:vergangenen|letzten|vorigen) jahres', calendar({ yearOffset: -1 })),
  rule('{month} (?:nächsten|kommenden) jahres', calendar({ yearOffset: 1 })),
  rule(
    '(?:(?:vom|von) )?{day1}(?: (?<month1>\\p{L}{3,9}))?(?: (?<year1>\\d{4}))?(?:{–}| bis(?: zum)? ){day2} ?{month2}(?: {year2})?',
    interval,
  ),
  rule('{day1}(?: und (?:dem )?|/){day2} ?{month2}(?: {year2})?', inARow(interval)),
  daysBeforeMonth(rule, calendar(), '(?:und|oder)(?: dem)?', '?{month}(?: {year})?'),
  rule(
    'zwischen (?:dem )?{day1}(?: (?<month1>\\p{L}{3,9}))?(?: (?<year1>\\d{4}))? und (?:dem )?{day2} ?{month2}(?: {year2})?',
    interval,
  ),
  rule(
    '(?:von |zwischen )(?<month1>\\p{L}{3,9})(?: (?<year1>\\d{4}))? (?:bis|und) {month2}(?: {year2})?',
    interval,
  ),
];
