import { findDatesInEras } from '../../dates/findCalendarDates.ts';
import { chronoCandidates } from './chronoCandidates.ts';
import type { Grammar } from './language/grammar.ts';
import type { Match } from './match.ts';
import { matchesOfDates } from './matchesOfDates.ts';
import { maskNames } from './maskNames.ts';
import { matchRules } from './matchRules.ts';
import { decadesInEras, withEras } from './withEras.ts';
import { withSecondYears } from './withSecondYears.ts';
import { withTimes } from './withTimes.ts';

/**
 * Finds what dates something in a sentence, in order, before verbs are taken into account.
 *
 * @param language the first part of the language's tag: "en"
 */
export function matchesOfSentence(text: string, grammar: Grammar, language: string): Match[] {
  const sentence = maskNames(text);
  const inDecades = decadesInEras(sentence);
  const years = matchesOfDates(findDatesInEras(sentence, language), sentence);
  const inEras = [...inDecades, ...apartFrom(inDecades, years)];
  // The rules know no eras, and would take 1636 BC for the year 1636.
  const ruled = withEras(apartFrom(inEras, matchRules(sentence, grammar)), sentence);
  const own = withTimes(withSecondYears(ruled, sentence), sentence, language);
  const others = apartFrom([...own, ...inEras], chronoCandidates(sentence, language));
  return [...inEras, ...own, ...others]
    .filter(({ meaning }) => meaning.kind !== 'none')
    .toSorted((a, b) => a.start - b.start);
}

const apartFrom = (taken: readonly Match[], matches: readonly Match[]) =>
  matches.filter(({ start, end }) =>
    taken.every((match) => match.end <= start || end <= match.start),
  );
