import type { Meaning, WhichYear } from '../../meaning.ts';
import { calendarMeaning, nameKey } from '../calendarMeaning.ts';
import type { Rule, RuleMatch } from '../grammar.ts';
import { dayAlone, dayOfText } from '../sharedMonth.ts';
import { readRelation } from './readRelation.ts';
import { names, ordinalOf, rule } from './words.ts';

const offsets = { last: -1, this: 0, next: 1, bare: 0 };

function which({ group }: RuleMatch): WhichYear {
  if (group('lone') !== '') return { year: Number(group('lone')) };
  if (group('relation') === '') return { relation: 'bare' };
  return { yearOffset: offsets[readRelation(group('relation'))] };
}

const isCapital = (word: string) => /^\p{Lu}/u.test(word);

/** "the first Monday in April", "the last day of May" */
function nth(match: RuleMatch): Meaning | undefined {
  const { group } = match;
  const month = names.months.get(nameKey(group('month')));
  if (month === undefined || !isCapital(group('month'))) return undefined;
  const n = /last|final/i.test(group('nth')) ? -1 : ordinalOf(group('nth'));
  const weekday = names.weekdays.get(nameKey(group('longday')));
  const what = weekday === undefined ? { month, n } : { month, n, weekday };
  return { kind: 'yearly', what: { kind: 'nth', ...what }, which: which(match) };
}

/** "the first week of June" gives the month, just as "early June" does. */
function ofMonth(match: RuleMatch): Meaning | undefined {
  return isCapital(match.group('month')) ? calendarMeaning(match, names) : undefined;
}

/** "the last day of 2012" */
function ofYear({ group }: RuleMatch): Meaning {
  const isFirst = /first/i.test(group('nth'));
  const what = { kind: 'day', month: isFirst ? 1 : 12, day: isFirst ? 1 : 31 } as const;
  return { kind: 'yearly', what, which: { year: Number(group('lone')) } };
}

/** "the first Monday of the month", "the last day of next month" */
function nthOfMonth({ group }: RuleMatch): Meaning {
  const n = /last|final/i.test(group('nth')) ? -1 : ordinalOf(group('nth'));
  const weekday = names.weekdays.get(nameKey(group('longday')));
  const day = weekday === undefined ? { n } : { n, weekday };
  if (group('relation') === '') return { kind: 'nthOfMonth', ...day };
  return { kind: 'nthOfMonth', ...day, offset: offsets[readRelation(group('relation'))] };
}

const first = '(?<nth>first|second|third|fourth|fifth|last|final)';
const month = '(?:of|in) {month}(?:,? {lone}|,?(?: of)? {relation} year)?';
const open = { kind: 'undated', why: 'it leaves open of which month' } as const;

const ordinalDay = '(?<day>(?:3[01]|[12]?\\d)(?:st|nd|rd|th))';

/** A day by its number alone: “since the 24th”. */
export const dayAloneRules: readonly Rule[] = [
  rule(`(?<=(?:since|until|till|by) )the ${ordinalDay}`, dayAlone),
  rule(`(?<=(?:since|until|till|by|in|on) )the {daypart} of the ${ordinalDay}`, dayAlone),
  rule(`(?<=(?:on|before|after|from) )the ${ordinalDay}`, dayOfText),
];

export const nthDayRules: readonly Rule[] = [
  rule(`(?:the )?${first} {longday} ${month}`, nth),
  rule(`the (?<nth>first|last|final) day ${month}`, nth),
  rule('the (?<nth>first) of {month}(?:,? {lone})?', nth),
  rule('the (?<nth>first|last|final) day of {lone}', ofYear),
  rule(
    `(?:the )?${first} (?:few |two |three )?(?:days|weeks?|weekend|half|third) (?:of|in) {month}(?:,? (?<year>{lone}))?`,
    ofMonth,
  ),
  rule(`(?:the )?${first} {longday} (?:of|in) (?:the|{relation}) month`, nthOfMonth),
  rule(`(?:the )?${first} {longday} (?:of|in) (?:each|every|any) month`, open),
  rule('(?:the )?(?:first|second|third|fourth) {longday}', open),
  rule('the (?<nth>first|last|final) day of (?:the|{relation}) month', nthOfMonth),
];
