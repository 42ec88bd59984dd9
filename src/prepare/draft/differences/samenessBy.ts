import type { ClauseTerms } from '../events/clauseTerms.ts';
import { termOf } from '../read/termOf.ts';
import { likenessOf } from '../events/likeClauses.ts';
import type { Clause } from '../read/draftedArticle.ts';
import { areOpposed } from './areOpposed.ts';

/**
 * Below this likeness, clauses of one proposed event tell of different things in every second case.
 */
const leastLikeness = 0.4;

/** Whether two clauses are about one thing. */
type Compare = (one: Clause, other: Clause) => boolean;

/** How two clauses may be about one thing. */
export interface Sameness {
  /** Alike enough for their days to be of one event. */
  tellSame: Compare;
  /** Besides, neither names somebody or some place that the other does not: they may count one thing. */
  countSame: Compare;
  /** Very much alike, and one of the content keys that they share is no name. */
  isClose: (one: Clause, other: Clause, shared: readonly string[]) => boolean;
}

/** From this likeness on, nearly all clauses of one proposed event tell of one thing. */
const closeLikeness = 0.8;

/** @param terms of the clauses, in order */
export function samenessBy(clauses: readonly Clause[], terms: readonly ClauseTerms[]): Sameness {
  const places = new Map(clauses.map((clause, at) => [clause, at]));
  const likeness = likenessOf(terms);
  const tellSame: Compare = (one, other) => {
    const [first, second] = [places.get(one), places.get(other)];
    if (first === undefined || second === undefined) return false;
    if (areOpposed(one.told, other.told, one.language)) return false;
    return !doOther(terms[first], terms[second]) && likeness(first, second) >= leastLikeness;
  };
  const termsFor = (clause: Clause) => terms[places.get(clause) ?? -1];
  const countSame: Compare = (one, other) =>
    tellSame(one, other) && !nameOthers(termsFor(one), termsFor(other));
  const isClose: Sameness['isClose'] = (one, other, shared) =>
    shared.some((key) => !termsFor(one)?.names.has(termOf(key))) &&
    likeness(places.get(one) ?? -1, places.get(other) ?? -1) >= closeLikeness;
  return { tellSame, countSame, isClose };
}

/** "Was charged in May", "was found in May": both say what is done, with nothing in common. */
function doOther(one: ClauseTerms | undefined, other: ClauseTerms | undefined): boolean {
  if (!one || !other || one.acts.size === 0 || other.acts.size === 0) return false;
  return [...one.acts].every((act) => !other.acts.has(act));
}

/** "40 houses in Ashby", "300 houses in Wick": each names somebody or some place that the other does not. */
const nameOthers = (one: ClauseTerms | undefined, other: ClauseTerms | undefined) =>
  namesMore(one, other) && namesMore(other, one);

const namesMore = (one: ClauseTerms | undefined, other: ClauseTerms | undefined) =>
  [...(one?.names ?? [])].some((name) => !other?.names.has(name) && !other?.context.has(name));
