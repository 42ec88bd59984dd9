import { termsOf } from '../events/clauseTerms.ts';
import type { ProposedEvent } from '../events/proposedEvent.ts';
import type { DraftedArticle } from '../read/draftedArticle.ts';
import type { StatementGroup } from '../statements/groupStatements.ts';
import { dateDifferences } from './dateDifferences.ts';
import { disputesIn } from './disputes.ts';
import { nameDifferences } from './names/nameDifferences.ts';
import { officeDifferences } from './names/officeDifferences.ts';
import { otherDays } from './otherDays.ts';
import type { ProposedDifference } from './proposedDifference.ts';
import { quantityDifferences } from './quantities/quantityDifferences.ts';
import { statementDifferences } from './statementDifferences.ts';
import { tellSameBy } from './tellSame.ts';

/** Of more accounts than this only the first are compared. */
const mostAccounts = 20;

/** What differs between aligned accounts and versions; a person has to judge each. */
export function proposeDifferences(
  statements: readonly StatementGroup[],
  events: readonly ProposedEvent[],
  articles: readonly DraftedArticle[],
): ProposedDifference[] {
  const clauses = articles.flatMap((article) => article.clauses);
  const published = new Map(articles.map(({ id, published }) => [id, published ?? undefined]));
  const terms = termsOf(clauses, (article) => published.get(article));
  const tellSame = tellSameBy(clauses, terms);
  const [namesOf, officesOf] = [nameDifferences(articles), officeDifferences(articles)];
  return [
    ...disputesIn(clauses),
    ...otherDays(clauses, terms),
    ...events.flatMap(({ accounts: all }, event) => {
      const accounts = all.slice(0, mostAccounts);
      return [
        ...dateDifferences(accounts, tellSame),
        ...quantityDifferences(accounts, tellSame),
        ...namesOf(accounts),
        ...officesOf(accounts),
      ].map((one) => ({ ...one, event }));
    }),
    ...statements.flatMap(({ versions }) => statementDifferences(versions)),
  ];
}
