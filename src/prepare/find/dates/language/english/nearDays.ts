import type { Meaning } from '../../meaning.ts';
import type { Rule, RuleMatch } from '../grammar.ts';
import { shifted } from '../shifted.ts';
import { rule } from './words.ts';

/**
 * "By late afternoon", "at dusk", of the day that the text has reached, and "at dawn" of the next
 * after its night; "at dawn on Friday" is Friday's, and Dawn may be a name.
 */
function partOfDay({ words, sentence, end }: RuleMatch): Meaning | undefined {
  const isNamed =
    /^(?:,? (?:on |of )?(?:the )?(?:\p{Lu}|\d|yesterday|today|tomorrow|last|this|that)|[-\u2010])/u;
  if (!/^\p{Ll}/u.test(words) || isNamed.test(sentence.slice(end))) return undefined;
  return /dawn|daybreak|sunrise|^morning/u.test(words)
    ? { kind: 'timed', day: null, clock: null, untold: { hour: 5, minute: 0, zone: '' } }
    : shifted('day', 0, 'textOrPublication');
}

/** "Starts in the new year": the nearest that the tense allows. */
const newYear: Meaning = {
  kind: 'around',
  unit: 'year',
  day: { kind: 'yearly', what: { kind: 'named', name: 'newYear' }, which: { relation: 'bare' } },
};

/** Days beside that of the publication, the year that begins beside it, and parts of a day that the text has reached. */
export const nearDayRules: readonly Rule[] = [
  rule('yesterday(?: {daypart})?', shifted('day', -1)),
  rule('last (?:night|evening)', shifted('day', -1)),
  // “Figures published today show” is no broadcast.
  rule('usa today|(?:the )?today (?:programme|show)', ({ words }) =>
    /Today/u.test(words) ? { kind: 'none' } : undefined,
  ),
  rule('today(?: {daypart})?|(?:earlier|later) today', shifted('day', 0)),
  rule('tonight|(?:early |late |later )?this {daypart}', shifted('day', 0)),
  rule('tomorrow(?: {daypart})?', shifted('day', 1)),
  rule('(?:the )?day before yesterday|(?:the )?night before last', shifted('day', -2)),
  rule('(?:the )?day after tomorrow', shifted('day', 2)),
  rule('(?<=(?:in|until|before|into|early in|for) )the new year', newYear),
  rule(
    '(?<=(?:by|until|before|since|at|around|after) )(?:(?:early|late|mid){-})?(?:morning|afternoon|evening|nightfall|dawn|dusk|daybreak|sunrise|sunset)|(?<=(?:by|until|before|since|during) )the (?:morning|afternoon|evening)|(?<=(?:in|until|by|since) )the (?:early hours|small hours|(?:early|late) (?:morning|afternoon|evening))',
    partOfDay,
  ),
  rule(
    '(?:early|late|later|earlier) (?:that|in the|on the same) (?:day|night|evening|afternoon|morning)',
    shifted('day', 0, 'textOrPublication'),
  ),
  rule(
    'that (?:morning|afternoon|evening)|the same (?:morning|afternoon|evening)',
    shifted('day', 0, 'text'),
  ),
];
