import type { Meaning } from '../../meaning.ts';
import { calendarMeaning, intervalOf, inYear } from '../calendarMeaning.ts';
import type { Rule, RuleMatch } from '../grammar.ts';
import { daysBeforeMonth, inARow } from '../sharedMonth.ts';
import { readRelation } from './readRelation.ts';
import { isMove } from './weekdays.ts';
import { names, rule, unitOf } from './words.ts';

const calendar = (match: RuleMatch) => calendarMeaning(match, names);

/** Both days of "3–5 March"; the month, and a year, may be given once for both. */
const interval = (match: RuleMatch): Meaning | undefined => {
  if (isMove(match)) return undefined;
  const { group } = match;
  const year = group('year2') || group('year1');
  const month = { month: group('month2') || group('month1') };
  return intervalOf(
    calendarMeaning(match, names, '1', { month: group('month1') || month.month, year }),
    calendarMeaning(match, names, '2', { month: month.month, year }),
  );
};

const weekOf =
  '(?:the )?(?<span>week|weekend) (?:of|to|beginning|starting|commencing|ending|ended|that (?:began|ended))(?: on)?';

function around(match: RuleMatch): Meaning | undefined {
  const day = dated(match);
  const unit = unitOf(match.group('span'))?.unit;
  return day && unit && { kind: 'around', unit, day };
}

/** “June 3 and 4 people”: a noun would be what a number behind a month counts. */
const afterDay =
  '(?=,? \\d{4}|\\s*(?:[.,;:)]|$)| (?:and|in|at|to|for|of|when|after|before|as|by|with) )';

/**
 * "May" and "March" are ordinary words, and four others are names of people: they need more before
 * them.
 */
const needsCompany = /^(?:may|march|mar|april|june|jan|august|sep|dec)\.?$/i;
const company =
  /(?:(?:^|[\s(“"‘'’—–-])(?:(?:soon|early|late|recently|long ago) as|in|on|of|since|last|this|next|its|their|our|from|until|till|til|by|to|early|late|mid|during|for|through|before|after|between|and|or|a|an|the|past|coming|around|about|around|as of|starting|beginning|effective|every|previous|following|[’']s|\p{L}{3,}est|worst|best)[\s-]+|\b(?:January|February|March|April|May|June|July|August|September|October|November|December),\s)$/iu;

/** “May be that as it will”, “the August body”: the verb and the adjective. */
const ordinary =
  /^(?:may (?:be|not|well|i|god|the best)|august (?:bod(?:y|ies)|assembly|chamber|company|institutions?|personages?|presence))(?!\p{L})/iu;

const isCapital = (words: string) => /^\P{Ll}/u.test(words);

/** “The March on the capital”, “before May replaced him”: a protest, and a person. */
function isSubject({ sentence, start, end, words }: RuleMatch): boolean {
  const before = sentence.slice(Math.max(0, start - 12), start);
  const after = sentence.slice(end, end + 30);
  if (/^march$/i.test(words) && /(?<!\p{L})(?:the|a) $/iu.test(before)) {
    return /^ (?:on|for|against|to) (?!\d)/u.test(after);
  }
  return (
    needsCompany.test(words) &&
    /(?<!\p{L})(?:before|after|and|or|but|by|to) $/iu.test(before) &&
    /^ (?!ended|passed|proved|turned|brought)\p{Ll}{2,}(?:ed|old) (?:him|her|them|it|that|the|an?|his|their)(?!\p{L})/u.test(
      after,
    )
  );
}

function monthAlone(match: RuleMatch): Meaning | undefined {
  const word = match.group('month');
  const before = match.sentence.slice(Math.max(0, match.start - 20), match.start);
  if (!isCapital(word)) return undefined;
  if (needsCompany.test(word) && !company.test(before) && match.start > 0) return undefined;
  if (needsCompany.test(word) && match.start === 0) return undefined;
  if (ordinary.test(match.sentence.slice(match.start, match.start + 20))) return undefined;
  if (isSubject(match)) return undefined;
  // "Sergeant March said", "June Hill": a name is followed by another, or preceded by a title.
  const after = match.sentence.slice(match.end, match.end + 12);
  return needsCompany.test(word) && /^\s\p{Lu}\p{Ll}/u.test(after) ? undefined : calendar(match);
}

/** "may 12 times": a month in a date is capitalised. */
const dated = (match: RuleMatch) => {
  const month = match.group('month') || match.group('month1');
  const weekday = match.group('weekday');
  return isCapital(month) && (weekday === '' || isCapital(weekday)) ? calendar(match) : undefined;
};

const day = '(?:the )?{day}(?: of)?';

export const calendarRules: readonly Rule[] = [
  rule('{weekday}{,}(?: the)? {day}(?: of)? {month}{,} {year}', dated),
  rule('{weekday}{,}(?: the)? {day}(?: of)? {month}', dated),
  rule('{weekday}{,} {month} {day}{,} {year}', dated),
  rule('{weekday}{,}(?: on)? {month} {day}', dated),
  rule(`${day} {month}{,} {year}`, dated),
  rule(`${day} {month}{,} {year}(?:,| \\(| -)(?: a| which was a)? ?{weekday}`, dated),
  rule('{month} {day}{,} {year}(?:,| \\()(?: a| which was a)? ?{weekday}', dated),
  rule(`${day} {month}`, dated),
  rule('{month}(?: the)? {day}{,} {year}', dated),
  rule('{month}(?: the)? {day}(?![:.]\\d)', dated),
  rule("{month} {day}{,} '(?<year>\\d\\d)", dated),
  rule('(?:{part}{-})?{month}{,}(?: of)? {year}', dated),
  rule("(?:{part}{-})?{month} '(?<year>\\d\\d)", dated),
  rule('{part}{-}{month}(?! \\d{1,2}(?!\\d))', dated),
  rule('(?<=(?:in|since|until|by|from|during|of|later) )that {month}', monthOfText),
  rule('that {month}(?=[.,;:)]| (?:and|or|when|before|after) )', monthOfText),
  rule('the (?:following|next) {month}', (match) => inYear(dated(match), { fromText: 'after' })),
  rule('the previous {month}', (match) => inYear(dated(match), { fromText: 'before' })),
  // “In February and March 2011”: two months of one year.
  rule('{month}(?=,? (?:and|or) {month1} {year})', dated),
  // The month for which something is traded is the coming one.
  rule('{month}(?= (?:delivery|contracts?|futures))', (match) =>
    isCapital(match.words) ? inYear(calendar(match), { relation: 'next' }) : undefined,
  ),
  rule('{month}', monthAlone),
  rule(`${weekOf} {month} {day}(?:{,} {year})?`, around),
  rule(`${weekOf} {day} {month}(?:{,} {year})?`, around),
  rule('(?:every|each|any) {month}(?:,? (?:and|or) {month2})?', {
    kind: 'undated',
    why: 'it comes back every year',
  }),
  rule('{relation} {month}(?: {day})?', readMonthRelation),
  rule('(?:{part}{-})?{month}(?: {day})?{,}(?: of)? {relation} year', ofYear),
  rule('{day} {month}{,}(?: of)? {relation} year', ofYear),
  rule('(?:{part}{-})?{month}(?: {day})?{,}(?: of)? (?:that|the same)(?: same)? year', (match) =>
    inYear(dated(match), { ofText: true }),
  ),
  rule(`${day} {month}{,}(?: of)? (?:that|the same)(?: same)? year`, (match) =>
    inYear(dated(match), { ofText: true }),
  ),
  rule(
    '(?:(?:from|between) )?{day1}(?:{–}| to | until | till | through ){day2}(?: of)? {month2}(?:,? {year2})?',
    interval,
  ),
  rule('between {day1} and {day2}(?: of)? {month2}(?:,? {year2})?', interval),
  rule('{day1}(?: and |/){day2}(?: of)? {month2}(?:,? {year2})?', inARow(interval)),
  rule(`{month1} {day1}(?: and |/){day2}${afterDay}(?:,? {year2})?`, inARow(interval)),
  daysBeforeMonth(rule, dated, 'and|or', '(?:of )?{month}(?:,? {year})?'),
  rule(`(?<={month} {day1}(?:,? {day2}){0,6}(?:,? and|,) ){day}${afterDay}(?:,? {year})?`, dated),
  rule(
    '(?:(?:from|between) )?{month1} {day1}(?:{–}| to | until | through | till ){day2}(?:,? {year2})?',
    interval,
  ),
  rule('between {month1} {day1} and {day2}(?:,? {year2})?', interval),
  rule(
    '(?:(?:from|between) )?{month1} {day1}(?:,? {year1})?(?:{–}| to | until | through | till ){month2} {day2}(?:,? {year2})?',
    interval,
  ),
  rule('between {month1} {day1}(?:,? {year1})? and {month2} {day2}(?:,? {year2})?', interval),
  rule(
    '(?:(?:from|between) )?{day1} {month1}(?:,? {year1})?(?:{–}| to | until | till | through ){day2} {month2}(?:,? {year2})?',
    interval,
  ),
  rule('between {day1} {month1}(?:,? {year1})? and {day2} {month2}(?:,? {year2})?', interval),
  rule(
    '(?:from |between |the )?{month1}(?: {year1})?(?:{–}|-to-|-through-| to | until | till | through ){month2}(?:,? {year2})?',
    monthInterval,
  ),
  rule('between {month1}(?: {year1})? and {month2}(?:,? {year2})?', monthInterval),
];

/** "in that June", "…it that June.", in the year that the text has reached. */
function monthOfText(match: RuleMatch): Meaning | undefined {
  return inYear(dated(match), { ofText: true });
}

function monthInterval(match: RuleMatch): Meaning | undefined {
  if (!isCapital(match.group('month1')) || !isCapital(match.group('month2'))) return undefined;
  return interval(match);
}

function readMonthRelation(match: RuleMatch): Meaning | undefined {
  return isCapital(match.group('month'))
    ? inYear(calendar(match), { relation: readRelation(match.group('relation')) })
    : undefined;
}

/** "March 3 last year". */
function ofYear(match: RuleMatch): Meaning | undefined {
  const offsets = { last: -1, this: 0, next: 1, bare: 0 };
  const yearOffset = offsets[readRelation(match.group('relation'))];
  return inYear(dated(match), { yearOffset });
}
