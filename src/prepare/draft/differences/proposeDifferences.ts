import type { ClauseTerms } from '../events/clauseTerms.ts';
import type { ProposedEvent } from '../events/proposedEvent.ts';
import type { DraftedArticle } from '../read/draftedArticle.ts';
import type { StatementGroup } from '../statements/groupStatements.ts';
import { dateDifferences } from './dateDifferences.ts';
import { disputesIn } from './disputes.ts';
import { officeDifferences } from './names/officeDifferences.ts';
import { spellingDifferences } from './names/spellingDifferences.ts';
import { titleDifferences } from './names/titleDifferences.ts';
import { otherDays } from './otherDays.ts';
import type { ProposedDifference } from './proposedDifference.ts';
import { quantityDifferences } from './quantities/quantityDifferences.ts';
import { statementDifferences } from './statementDifferences.ts';
import { tellSameBy } from './tellSame.ts';

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
  const tellSame = tellSameBy(clauses, terms);
  const [titlesOf, officesOf] = [titleDifferences(articles), officeDifferences(articles)];
  return [
    ...disputesIn(clauses, terms),
    ...otherDays(clauses, terms),
    ...spellingDifferences(articles),
    ...events.flatMap(({ accounts: all }, event) => {
      const accounts = all.slice(0, mostAccounts);
      return [
        ...dateDifferences(accounts, tellSame),
        ...quantityDifferences(accounts, tellSame),
        ...titlesOf(accounts),
        ...officesOf(accounts),
      ].map((one) => ({ ...one, event }));
    }),
    ...statements.flatMap(({ versions }) => statementDifferences(versions)),
  ];
}
