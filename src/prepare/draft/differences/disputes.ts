import type { ClauseTerms } from '../events/clauseTerms.ts';
import { excerptOf } from '../events/excerptOf.ts';
import { contentKeys } from '../read/contentKeys.ts';
import type { Clause } from '../read/draftedArticle.ts';
import { denialIn } from './denials.ts';
import { isBeside } from './isBeside.ts';
import type { ProposedDifference } from './proposedDifference.ts';

/** How many words besides names, and what share of those denied, have to stand in the claim. */
const fewestShared = 2;
const leastShared = 0.4;
/** Of a word found in more clauses than this, only the first ones are looked at. */
const mostOfWord = 200;

/**
 * Denials, each with the clause of another article that tells most of what it denies. Who is right
 * is not said.
 *
 * @param terms of the same clauses, in order
 */
export function disputesIn(
  clauses: readonly Clause[],
  terms: readonly ClauseTerms[],
): ProposedDifference[] {
  const denials = clauses.flatMap((clause, at) => {
    const words = denialIn(clause.text, clause.language);
    return words === undefined ? [] : [{ clause, at, words }];
  });
  if (denials.length === 0) return [];
  const places = new Map<string, number[]>();
  terms.forEach(({ words }, at) => {
    for (const word of words) {
      const list = places.get(word);
      if (!list) places.set(word, [at]);
      else if (list.length < mostOfWord) list.push(at);
    }
  });
  const denying = new Set(denials.map(({ at }) => at));
  return denials.flatMap(({ clause, at, words }): ProposedDifference[] => {
    const own = terms[at];
    if (!own) return [];
    const verb = new Set(contentKeys(words, clause.language).map((key) => key.slice(0, 6)));
    const told = [...own.words].filter((word) => !verb.has(word));
    // "He rejected the charge, the town had known": what is denied is a clause of its own.
    const beside =
      told.length >= fewestShared
        ? []
        : [at + 1, at - 1].filter((other) => isBeside(clause, clauses[other]));
    const denied = [...told, ...beside.flatMap((other) => [...(terms[other]?.words ?? [])])];
    const shared = new Map<number, number>();
    for (const word of denied) {
      for (const other of places.get(word) ?? []) shared.set(other, (shared.get(other) ?? 0) + 1);
    }
    const [best] = [...shared]
      .filter(([other]) => !denying.has(other) && terms[other]?.article !== clause.article)
      .filter(([, count]) => count >= fewestShared && count >= leastShared * denied.length)
      .toSorted((a, b) => b[1] - a[1] || a[0] - b[0]);
    const claim = best && clauses[best[0]];
    return claim ? disputeOf(clause, claim) : [];
  });
}

function disputeOf(denial: Clause, claim: Clause): ProposedDifference[] {
  const [one, other] = [excerptOf(denial, undefined), excerptOf(claim, undefined)];
  if (!one || !other) return [];
  return [
    {
      kind: 'dispute',
      event: undefined,
      why: 'a clause denies what most of the other’s words tell',
      summary: (nameOf) =>
        `${nameOf(denial.article)} reports a denial of what ${nameOf(claim.article)} tells.`,
      evidence: [
        { article: denial.article, words: one },
        { article: claim.article, words: other },
      ],
    },
  ];
}
