import type { ClauseTerms } from '../events/clauseTerms.ts';
import type { ProposedEvent } from '../events/proposedEvent.ts';
import type { Clause, DraftedArticle } from '../read/draftedArticle.ts';
import type { StatementGroup } from '../statements/groupStatements.ts';
import { dateDifferences } from './dateDifferences.ts';
import { disputesIn } from './disputes.ts';
import { isBeside } from './isBeside.ts';
import { officeDifferences } from './names/officeDifferences.ts';
import { spellingDifferences } from './names/spellingDifferences.ts';
import { titleDifferences } from './names/titleDifferences.ts';
import { otherDays } from './otherDays.ts';
import { outcomeDifferences } from './outcomeDifferences.ts';
import type { ProposedDifference } from './proposedDifference.ts';
import { quantityDifferences } from './quantities/quantityDifferences.ts';
import { statementDifferences } from './statementDifferences.ts';
import { samenessBy } from './samenessBy.ts';

/** Of more accounts than this only the first are compared. */
const mostAccounts = 20;

/**
 * The differences between aligned accounts and versions; a person has to judge each.
 *
 * @param terms of the clauses of `articles` (`termsIn`)
 */
export function proposeDifferences(
  statements: readonly StatementGroup[],
  events: readonly ProposedEvent[],
  articles: readonly DraftedArticle[],
  terms: readonly ClauseTerms[],
): ProposedDifference[] {
  const clauses = articles.flatMap((article) => article.clauses);
  const sameness = samenessBy(clauses, terms);
  const places = new Map(clauses.map((clause, at) => [clause, at]));
  const besides = (clause: Clause) => {
    const at = places.get(clause) ?? NaN;
    return [clauses[at - 1], clauses[at + 1]].filter((other) => isBeside(clause, other));
  };
  const [titlesOf, officesOf] = [titleDifferences(articles), officeDifferences(articles)];
  return [
    ...disputesIn(clauses, terms),
    ...otherDays(clauses, terms),
    ...outcomeDifferences(clauses, terms),
    ...spellingDifferences(articles),
    ...once(
      events.flatMap(({ accounts: all }, event) => {
        const accounts = all.slice(0, mostAccounts);
        return [
          ...dateDifferences(accounts, sameness.tellSame),
          ...quantityDifferences(accounts, sameness, besides),
          ...titlesOf(accounts),
          ...officesOf(accounts),
        ].map((one) => ({ ...one, event }));
      }),
    ),
    ...statements.flatMap(({ versions }) => statementDifferences(versions)),
  ];
}

/** One sentence may be of two events; what differs in it is proposed with the first. */
function once(differences: readonly ProposedDifference[]): ProposedDifference[] {
  const first = new Map<string, ProposedDifference>();
  for (const one of differences) {
    const key = one.evidence.map(({ article, words }) => `${article} ${words.start}`).join(' ');
    if (!first.has(key)) first.set(key, one);
  }
  return [...first.values()];
}
