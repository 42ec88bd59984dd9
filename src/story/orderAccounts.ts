import type { Account } from './model/account.ts';
import type { Article } from './model/article.ts';

/** Ways to order the accounts of an event; the first is the default. */
export const accountOrders = ['publication', 'outlet', 'length'] as const;
export type AccountOrder = (typeof accountOrders)[number];

interface Guide {
  articleOf: (id: string) => Article;
  /** The index of an article among the rows of the timeline; see `articlesInOrder`. */
  rowOf: (id: string) => number;
}

/**
 * Orders the accounts of an event; ties keep the order of the file.
 * - `publication`: by the first moment at which the article may have come out, then by the last; an
 *   open start comes first and an open end comes last;
 * - `outlet`: grouped by outlet, in the order of the timeline's rows;
 * - `length`: the longest first, counted in code points of what is quoted.
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

/** How much of an article is quoted for an event, in code points. */
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

/** Not a subtraction: infinities have no difference. */
function compareTimes(a: number, b: number): number {
  return a < b ? -1 : Number(a > b);
}
