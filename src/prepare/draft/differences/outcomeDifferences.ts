import type { ClauseTerms } from '../events/clauseTerms.ts';
import { termOf } from '../read/termOf.ts';
import { contentKeys } from '../read/contentKeys.ts';
import type { Clause } from '../read/draftedArticle.ts';
import { areOpposed } from './areOpposed.ts';
import { isOnceMore } from './isOnceMore.ts';
import { outcomesIn, type Outcome } from './outcomes.ts';
import { wordsOfEach, type ProposedDifference } from './proposedDifference.ts';
import { wordsWithin } from './wordsWithin.ts';

/** Of what is told besides the outcome, so many words are in both clauses, names counted. */
const fewestShared = 3;
/** Days: what came out otherwise in an article of a month later may have been decided anew. */
const mostApart = 14;
/** Of more clauses with one outcome only the first are compared. */
const mostClauses = 300;

interface Side {
  clause: Clause;
  terms: ClauseTerms;
  outcome: Outcome;
  /** The words that tell what came out so. */
  about: ReadonlySet<string>;
}

/**
 * Clauses of two articles that tell the same with opposite outcomes: “rejected the tower”, “approved
 * the tower”. One difference for each pair of articles and outcomes.
 *
 * @param terms of the same clauses, in order
 */
export function outcomeDifferences(
  clauses: readonly Clause[],
  terms: readonly ClauseTerms[],
): ProposedDifference[] {
  const sides = clauses.flatMap((clause, at) => sidesOf(clause, terms[at]));
  const pairs = new Map<number, Side[]>();
  for (const side of sides) {
    const { pair } = side.outcome;
    pairs.set(pair, [...(pairs.get(pair) ?? []), side]);
  }
  const known = new Set<string>();
  return [...pairs.values()].flatMap((all) =>
    all.slice(0, mostClauses).flatMap((one, at) =>
      all.slice(at + 1, mostClauses).flatMap((other): ProposedDifference[] => {
        const key = [one.clause.article, other.clause.article, one.outcome.pair].join(' ');
        if (known.has(key) || !areOfOneThing(one, other)) return [];
        known.add(key);
        return [differenceOf(one, other)];
      }),
    ),
  );
}

function sidesOf(clause: Clause, terms: ClauseTerms | undefined): Side[] {
  // What is inserted between subject and verb belongs to another clause.
  if (!terms || terms.isAhead || clause.told !== clause.text) return [];
  return outcomesIn(clause.text, clause.language).map((outcome) => {
    const verb = clause.text.slice(outcome.start, outcome.end);
    const own = new Set(contentKeys(verb, clause.language).map(termOf));
    return { clause, terms, outcome, about: new Set([...terms.words].filter((w) => !own.has(w))) };
  });
}

function areOfOneThing(one: Side, other: Side): boolean {
  if (one.clause.article === other.clause.article) return false;
  if (one.outcome.side === other.outcome.side || !mayBeOneTime(one.terms, other.terms))
    return false;
  const { language } = one.clause;
  if (areOpposed(one.clause.told, other.clause.told, language)) return false;
  if (isOnceMore(one.clause.told, language) || isOnceMore(other.clause.told, language))
    return false;
  const words = sharedOf(one.about, other.about);
  const names = sharedOf(one.terms.names, other.terms.names);
  const fewest = Math.min(one.about.size, other.about.size);
  // “Admitted theft”, “denied fraud”: a word that the other lacks may be what it is about.
  return words >= 1 && words === fewest && words + names >= fewestShared;
}

const sharedOf = (one: ReadonlySet<string>, other: ReadonlySet<string>) =>
  [...one].filter((word) => other.has(word)).length;

function mayBeOneTime(one: ClauseTerms, other: ClauseTerms): boolean {
  if (one.days.length > 0 && other.days.length > 0)
    return one.days.some(([from, to]) =>
      other.days.some(([start, end]) => from <= end && start <= to),
    );
  const [first, second] = [one.published, other.published];
  return !first || !second || Math.abs(first[0] - second[0]) <= mostApart;
}

function differenceOf(one: Side, other: Side): ProposedDifference {
  const evidence = [one, other].map(({ clause, outcome }) => ({
    article: clause.article,
    words: wordsWithin(clause, outcome),
  }));
  return {
    kind: 'conflict',
    event: undefined,
    why: 'clauses that tell the same, but for how it came out',
    summary: wordsOfEach(evidence),
    evidence,
  };
}
