import type { Meaning } from '../meaning.ts';
import type { RuleMatch } from './grammar.ts';

/**
 * "La veille" is counted from the day that the text has reached; "la veille du scrutin" from that of
 * the vote, which is another.
 *
 * @param of what follows the phrase where it names its event
 */
export const unlessOf =
  (of: RegExp, meaning: Meaning) =>
  ({ sentence, end }: RuleMatch): Meaning =>
    of.test(sentence.slice(end))
      ? { kind: 'undated', why: 'it is counted from an event whose day is not known' }
      : meaning;
