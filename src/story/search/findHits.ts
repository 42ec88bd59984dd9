import { entrancesOf, wordsIn } from './wordsIn.ts';

/** A run of a text; `isHit` when it is a word that was searched for. */
export interface HitRun {
  text: string;
  isHit: boolean;
}

/**
 * Splits a text into runs, so that whole words beginning with one of the terms can be highlighted.
 * Joined, the runs are always the text.
 *
 * @param terms from `queryTerms`
 */
export function findHits(text: string, terms: readonly string[]): HitRun[] {
  if (terms.length === 0) return [{ text, isHit: false }];
  const runs: HitRun[] = [];
  let from = 0;
  for (const { start, end, folded } of wordsIn(text)) {
    if (!matchesAny(folded, terms)) continue;
    if (start > from) runs.push({ text: text.slice(from, start), isHit: false });
    runs.push({ text: text.slice(start, end), isHit: true });
    from = end;
  }
  if (from < text.length || runs.length === 0) {
    runs.push({ text: text.slice(from), isHit: false });
  }
  return runs;
}

function matchesAny(folded: string, terms: readonly string[]): boolean {
  const entrances = entrancesOf(folded);
  return terms.some((term) => entrances.some((entrance) => entrance.startsWith(term)));
}
