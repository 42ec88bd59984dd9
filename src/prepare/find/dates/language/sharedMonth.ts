import type { Meaning } from '../meaning.ts';
import type { Rule, RuleMatch } from './grammar.ts';
import type { RuleMaker } from './ruleOf.ts';

type Read = (match: RuleMatch) => Meaning | undefined;

/**
 * “19 and 23 September”, “3, 5 and 9 May 2024”: days that share the month after them, and maybe its
 * year. Each is a date of its own, and the last has the month beside it, as any other date.
 *
 * @param and what joins the last two
 * @param month a template for what comes after the last day
 */
export const daysBeforeMonth = (rule: RuleMaker, read: Read, and: string, month: string): Rule =>
  rule(`{day}(?=(?:, {day1}){0,6},? (?:${and}) {day2} ${month})`, read);

/** “3 and 4 March” are two days in a row, and one interval; “3 and 17 March” are not a span. */
export const inARow =
  (read: Read): Read =>
  (match) =>
    Number.parseInt(match.group('day2'), 10) === Number.parseInt(match.group('day1'), 10) + 1
      ? read(match)
      : undefined;

/** What may follow a day given by its number alone; a noun would be what it counts. */
const ended =
  /^\s*(?:$|[.;:!?)]|,(?!\s*\d)|\s(?:and|but|when|as|because|after|said|und|et|mais|y|pero|e|ma|mas|en|maar)(?!\p{L}))/iu;

/** “Since the 24th”: the group `day`, unless what comes after it is what it counts. */
const dayBefore =
  (ended: RegExp): Read =>
  ({ group, sentence, end }) =>
    ended.test(sentence.slice(end))
      ? { kind: 'dayOfMonth', day: Number.parseInt(group('day'), 10) }
      : undefined;

export const dayAlone = dayBefore(ended);

/** What may follow such a day where a noun is not likely: “on the 26th there were two”. */
const startsClause =
  /^\s*(?:$|[.;:!?)]|,(?!\s*\d)|\s(?:and|but|when|as|because|after|it|he|she|they|we|there|the|at|in|und|et|mais|y|pero|a las?|à|um|gegen|vers)(?!\p{L}))/iu;

/** “It was restored on the 19th”: only where the text has named a date before. */
export const dayOfText: Read = ({ group, sentence, end }) =>
  startsClause.test(sentence.slice(end))
    ? { kind: 'dayOfMonth', day: Number.parseInt(group('day'), 10), isOfText: true }
    : undefined;
/** Where nouns have capitals: “seit dem 24. gesperrt”, but “bis zum 18. Geburtstag”. */
export const dayAloneBeforeNoNoun = dayBefore(/^(?!\s*\p{Lu})/u);
