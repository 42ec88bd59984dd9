import type { Clause } from '../read/draftedArticle.ts';
import type { ClauseTerms } from './clauseTerms.ts';

/** From this many on, clauses in the same words are wire copy, or what an outlet prints below each article. */
const fewestCopies = 20;

/**
 * Indices of clauses that are compared as one: all with the same words and days if they are many,
 * otherwise each on its own. If copies were compared pairwise, their words would occur in too many
 * clauses to lead to any, and each would remain an event of its own.
 *
 * @param terms of the same clauses, in order
 */
export function copiesIn(clauses: readonly Clause[], terms: readonly ClauseTerms[]): number[][] {
  const same = new Map<string, number[]>();
  clauses.forEach(({ language, told }, at) => {
    const key = JSON.stringify([language, told, terms[at]?.days.map(String)]);
    const places = same.get(key);
    if (places) places.push(at);
    else same.set(key, [at]);
  });
  return [...same.values()]
    .flatMap((places) => (places.length < fewestCopies ? places.map((at) => [at]) : [places]))
    .toSorted(([one = 0], [other = 0]) => one - other);
}
