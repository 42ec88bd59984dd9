import type { Meaning } from '../../meaning.ts';
import { countedMeaning } from '../countedMeaning.ts';
import type { Rule, RuleMatch } from '../grammar.ts';
import { calendarMeaning } from '../calendarMeaning.ts';
import { names, numberOf, rule, unitOf } from './words.ts';

/** A date directly before, in apposition: "on Monday, one day after …". */
const dateBefore =
  /(?:\b(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|\p{Lu}\p{Ll}{2,8}\.? \d{1,2}|\d{1,2} \p{Lu}\p{Ll}{2,8}|(?:1[5-9]|20)\d\d|yesterday|today)|\bin (?:January|February|March|April|May|June|July|August|September|October|November|December)),\s(?:just |exactly |only )?$/u;
/** What it is before or after, with an article: named earlier in the sentence, it has a date there. */
const event = /^\s(?:the|its|their|that|his|her)\s(?<noun>\p{Ll}{4,20})(?!\p{L})/u;

/**
 * "The vote is on 24 June; ten days before the vote, …" is counted from the date of the vote. "The
 * bridge closed on Monday, one day after two lorries collided" gives the day of the collision.
 */
function besideEvent(match: RuleMatch): Meaning | undefined {
  const found = unitOf(match.group('unit'));
  const count = numberOf(match.group('number'));
  if (!found || count === undefined) return undefined;
  const isAfter = /after/i.test(match.group('way'));
  const before = match.sentence.slice(0, match.start);
  const from = (sign: 1 | -1) => countedMeaning(found.unit, sign * count * found.times, 'named');
  if (dateBefore.test(before)) return from(isAfter ? -1 : 1);
  const noun = event.exec(match.sentence.slice(match.end))?.groups?.['noun'];
  const isNamed =
    noun !== undefined && new RegExp(`(?<!\\p{L})${noun}(?!\\p{L})`, 'iu').test(before);
  return isNamed ? from(isAfter ? 1 : -1) : undefined;
}

/** “Three weeks before the fire on 14 February 2019”: counted from the date behind the event. */
function besideDatedEvent(match: RuleMatch): Meaning | undefined {
  const found = unitOf(match.group('unit'));
  const count = numberOf(match.group('number'));
  const day = calendarMeaning(match, names);
  if (!found || count === undefined || !day || !/^\p{Lu}/u.test(match.group('month')))
    return undefined;
  const times =
    found.unit === 'day' ? found.times : found.unit === 'week' ? 7 * found.times : undefined;
  if (times === undefined) return undefined;
  return {
    kind: 'moved',
    day,
    offset: (/after/i.test(match.group('way')) ? 1 : -1) * count * times,
  };
}

const datedEvent =
  '{number} {unit} (?<way>before|after) (?:the|its|their|his|her) (?:[a-z]{2,20} ){1,3}(?:on|of) ';

export const besideEvents: readonly Rule[] = [
  rule(`${datedEvent}(?:the )?{day}(?: of)? {month}(?:{,} {year})?`, besideDatedEvent),
  rule(`${datedEvent}{month} {day}(?:{,} {year})?(?![:.]\\d)`, besideDatedEvent),
  rule('{number} {unit} (?<way>before|after)(?= \\p{L})', besideEvent),
];
