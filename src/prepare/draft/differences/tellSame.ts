import type { ClauseTerms } from '../events/clauseTerms.ts';
import { likenessOf } from '../events/likeClauses.ts';
import type { Clause } from '../read/draftedArticle.ts';

/**
 * Below this likeness, clauses of one proposed event tell of different things in every second case.
 */
const leastLikeness = 0.4;

/** Whether two clauses are alike enough for their days and numbers to be about one thing. */
export type TellSame = (one: Clause, other: Clause) => boolean;

/** @param terms of the clauses, in order */
export function tellSameBy(clauses: readonly Clause[], terms: readonly ClauseTerms[]): TellSame {
  const places = new Map(clauses.map((clause, at) => [clause, at]));
  const likeness = likenessOf(terms);
  return (one, other) => {
    const [first, second] = [places.get(one), places.get(other)];
    if (first === undefined || second === undefined) return false;
    return !doOther(terms[first], terms[second]) && likeness(first, second) >= leastLikeness;
  };
}

/** "Was charged in May", "was found in May": both say what is done, with nothing in common. */
function doOther(one: ClauseTerms | undefined, other: ClauseTerms | undefined): boolean {
  if (!one || !other || one.acts.size === 0 || other.acts.size === 0) return false;
  return [...one.acts].every((act) => !other.acts.has(act));
}
