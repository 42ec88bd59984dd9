import type { Clause } from '../read/draftedArticle.ts';
import type { ClauseTerms } from './clauseTerms.ts';
import { copiesIn } from './copiesIn.ts';
import { likenessOf, likePairs, type Likeness } from './likeClauses.ts';

/** Clauses that report one event, and how sure that is. */
export interface ClauseGroup {
  clauses: Clause[];
  /** 0 to 0.95, the mean likeness of its pairs from different articles; 1 for a single article. */
  score: number;
}

/** Likeness of words is never proof. */
const surest = 0.95;
/** Two groups are merged from this mean likeness on; of groups at 0.2 to 0.4 about half are right. */
const leastMean = 0.15;
/** Clauses of one article tell of different things, unless they are alike themselves. */
const leastWithinArticle = 0.15;
/** A larger group is a subject rather than an event; the limit also bounds the work. Copies count once. */
const mostClauses = 60;

/**
 * Groups clauses that are alike, from the most similar pair down, by the mean likeness of two groups
 * (average linkage; Sokal and Michener 1958). Clauses whose dates cannot be the same are never
 * grouped. Many copies of one clause are compared as one, and always end up together.
 *
 * @param all the terms of `clauses`, in order
 */
export function groupClauses(
  clauses: readonly Clause[],
  all: readonly ClauseTerms[],
): ClauseGroup[] {
  const copies = copiesIn(clauses, all);
  const terms = copies.flatMap(([first = 0]) => all[first] ?? []);
  const likeness = likenessOf(terms);
  const root = copies.map((_, i) => i);
  const groups = new Map(copies.map((_, i) => [i, [i]]));
  const articleOf = (at: number) => terms[at]?.article;
  const pairs = likePairs(terms, likeness, leastMean).toSorted(
    (a, b) => b.likeness - a.likeness || a.first - b.first || a.second - b.second,
  );
  for (const { first, second } of pairs) {
    const [a, b] = [root[first] ?? first, root[second] ?? second];
    const [one, other] = [groups.get(a), groups.get(b)];
    if (a === b || !one || !other || one.length + other.length > mostClauses) continue;
    if ((meanBetween(one, other, likeness, terms) ?? 0) < leastMean) continue;
    one.push(...other);
    groups.delete(b);
    for (const member of other) root[member] = a;
  }
  return [...groups.values()].map((members) => {
    const places = members.flatMap((at) => copies[at] ?? []).toSorted((a, b) => a - b);
    const own = places.flatMap((at) => clauses[at] ?? []);
    const score = scoreOf(members, likeness, articleOf);
    // Copies are as alike as clauses can be.
    return { clauses: own, score: own.length > members.length ? Math.min(surest, score) : score };
  });
}

type ArticleOf = (at: number) => string | undefined;

/** `undefined` when the two must not be merged. */
function meanBetween(
  one: readonly number[],
  other: readonly number[],
  likeness: Likeness,
  terms: readonly ClauseTerms[],
): number | undefined {
  let [sum, count] = [0, 0];
  for (const first of one) {
    for (const second of other) {
      const score = likeness(first, second);
      if (score === 0) return undefined;
      if (terms[first]?.article !== terms[second]?.article) {
        sum += score;
        count += 1;
      } else if (score < leastWithinArticle || areAtOtherTimes(terms[first], terms[second])) {
        return undefined;
      }
    }
  }
  return count === 0 ? undefined : sum / count;
}

/** "The ferry left at 7.50", "everybody was off by half past ten": an article gives one event one time. */
function areAtOtherTimes(one: ClauseTerms | undefined, other: ClauseTerms | undefined): boolean {
  if (!one || !other || one.times.size === 0 || other.times.size === 0) return false;
  return [...one.times].every((time) => !other.times.has(time));
}

function scoreOf(members: readonly number[], likeness: Likeness, articleOf: ArticleOf): number {
  const scores = members.flatMap((first, i) =>
    members
      .slice(i + 1)
      .flatMap((second) =>
        articleOf(first) === articleOf(second) ? [] : [likeness(first, second)],
      ),
  );
  if (scores.length === 0) return 1;
  return Math.min(surest, scores.reduce((sum, one) => sum + one, 0) / scores.length);
}
