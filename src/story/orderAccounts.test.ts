import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { sourceOfMillStreet } from './file/testing/millStreet.ts';
import type { Account } from './model/account.ts';
import type { Article } from './model/article.ts';
import { accountOrders, orderAccounts } from './orderAccounts.ts';
import { modelDate } from './testing/modelDate.ts';

const [article] = sourceOfMillStreet().story.articles;
if (!article) throw new Error('Mill Street has articles');

const published = new Map([
  ['late', '2023-12-08'],
  ['bounded', '2023-09-09/2023-09-13'],
  ['day', '2023-09-09'],
  ['open-start', '/2023-09'],
  ['open-end', '2023-09-09/'],
]);
const ids = [...published.keys()];
const guide = {
  articleOf: (id: string): Article => ({
    ...article,
    datePublished: modelDate(published.get(id) ?? ''),
  }),
  rowOf: (id: string) => ['day', 'late', 'bounded', 'open-start', 'open-end'].indexOf(id),
};
const account = (id: string, ...lengths: number[]): Account => ({
  article: id,
  excerpts: lengths.map((length) => ({
    exact: 'x'.repeat(length),
    start: 7,
    end: 7 + length,
    prefix: '',
    suffix: '',
  })),
  date: null,
  dateWords: [],
  isAnnouncement: false,
});
const idsOf = (accounts: readonly Account[]) => accounts.map((one) => one.article);
const accounts = ids.map((id, index) => account(id, index));

test('by publication the earliest comes first, and a day comes before bounds that begin with it', () => {
  const ordered = idsOf(orderAccounts(accounts, 'publication', guide));
  expect(ordered).toEqual(['open-start', 'day', 'bounded', 'open-end', 'late']);
});

test('by outlet they are in the order of the rows', () => {
  const ordered = idsOf(orderAccounts(accounts, 'outlet', guide));
  expect(ordered).toEqual(['day', 'late', 'bounded', 'open-start', 'open-end']);
});

test('by length the account that quotes most comes first, over all its excerpts', () => {
  const said = [
    account('late', 9),
    account('day', 5, 5),
    account('bounded'),
    account('open-end', 9),
  ];
  const ordered = idsOf(orderAccounts(said, 'length', guide));
  expect(ordered).toEqual(['day', 'late', 'open-end', 'bounded']);
});

test('no order loses an account, adds one, or changes the file', () => {
  const some = fc.shuffledSubarray(accounts);
  fc.assert(
    fc.property(some, fc.constantFrom(...accountOrders), (given, order) => {
      const before = [...given];
      expect(new Set(orderAccounts(given, order, guide))).toEqual(new Set(before));
      expect(given).toEqual(before);
    }),
  );
});
