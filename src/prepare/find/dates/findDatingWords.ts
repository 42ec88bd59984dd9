import type { Range } from '../../text/ranges.ts';
import { codePointsOf } from '../../text/codePoints.ts';
import { grammarFor } from './language/grammarFor.ts';
import { matchesOfSentence } from './matchesOfSentence.ts';
import { segmentsOf } from './segments.ts';

/**
 * Finds the words that date something, in code points and in order: those of `findDates`, whether or
 * not they result in a date, for callers who need not know which.
 *
 * @param tag BCP 47, the language of the text
 */
export function findDatingWords(text: string, tag: string): Range[] {
  const language = tag.toLowerCase().split('-')[0] ?? 'en';
  const points = codePointsOf(text);
  const grammar = grammarFor(tag);
  return segmentsOf(text).flatMap(({ text: sentence, start: from }) =>
    matchesOfSentence(sentence, grammar, language).map(({ start, end }) => ({
      start: points.atUnit(from + start),
      end: points.atUnit(from + end),
    })),
  );
}
