import type { Account } from './model/account.ts';
import type { Article } from './model/article.ts';

/** Orders of the accounts of an event; the first is the one that is not chosen. */
export const accountOrders = ['publication', 'outlet', 'length'] as const;
export type AccountOrder = (typeof accountOrders)[number];

interface Guide {
  articleOf: (id: string) => Article;
  /** The place of an article among the rows of the timeline, from 0; see `articlesInOrder`. */
  rowOf: (id: string) => number;
}

/**
 * Puts the accounts of an event in an order; those that are equal in it stay as the file has them.
 * - `publication`: by the first moment at which the article may have come out, then by the last; what
 *   is open comes first at its start and last at its end;
 * - `outlet`: outlets together, as the rows of the timeline stand;
 * - `length`: the most words first, counted in code points of what is quoted.
 */
export function orderAccounts(
  accounts: readonly Account[],
  order: AccountOrder,
  guide: Guide,
): readonly Account[] {
  const published = byPublication(guide);
  const row = ({ article }: Account) => guide.rowOf(article);
  return accounts.toSorted((a, b) => {
    if (order === 'publication') return published(a, b);
    if (order === 'outlet') return row(a) - row(b);
    return lengthOfAccount(b) - lengthOfAccount(a);
  });
}

/** How much of an article is quoted of an event, in code points. */
function lengthOfAccount({ excerpts }: Account): number {
  return excerpts.reduce((sum, { start, end }) => sum + end - start, 0);
}

function byPublication({ articleOf }: Guide) {
  return (a: Account, b: Account): number => {
    const [one, other] = [a, b].map(({ article }) => articleOf(article).datePublished.instants);
    const from = compareTimes(one?.from ?? -Infinity, other?.from ?? -Infinity);
    return from || compareTimes(one?.to ?? Infinity, other?.to ?? Infinity);
  };
}

/** Not a difference: infinities have none. */
function compareTimes(a: number, b: number): number {
  return a < b ? -1 : Number(a > b);
}
