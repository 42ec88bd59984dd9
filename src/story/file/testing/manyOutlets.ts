import { millStreet, sourceOfMillStreet } from './millStreet.ts';

/**
 * For tests: Mill Street with this many further outlets, each with one article that reports the
 * first event (`bridge-rebuilt`) and no other.
 */
export function millStreetWith(furtherOutlets: number) {
  const [first, ...events] = millStreet.events;
  const [article] = millStreet.articles;
  const account = first?.accounts[0];
  if (!first || !article || !account) throw new Error('Mill Street has an event with an account');
  const ids = Array.from({ length: furtherOutlets }, (_, n) => `further-${n}`);
  const further = ids.map((id) => ({ ...article, id, outlet: id }));
  const accounts = ids.map((id) => ({ ...account, article: id }));
  return sourceOfMillStreet({
    outlets: [
      ...millStreet.outlets,
      ...ids.map((id) => ({ id, name: `Outlet ${id}`, evidence: [] })),
    ],
    articles: [...millStreet.articles, ...further],
    events: [{ ...first, accounts: [...first.accounts, ...accounts] }, ...events],
  });
}
