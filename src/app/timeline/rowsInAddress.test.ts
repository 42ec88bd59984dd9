import { expect, test } from 'vitest';
import {
  drawnMillStreet,
  millStreetStory as story,
} from '../../timeline/testing/millStreetStory.ts';
import { decodeAddress } from '../address/decodeAddress.ts';
import { encodeAddress } from '../address/encodeAddress.ts';
import { decodeRows, encodeRows } from './rowsInAddress.ts';

const { rows } = drawnMillStreet;
const rowsOf = (query: string) => decodeRows(decodeAddress(query), story, rows);

test('without a choice in the address the rows are the usual ones', () => {
  expect(rowsOf('')).toEqual({ by: 'article', first: [], hidden: [] });
});

test('kinds and ids that the story does not have are ignored', () => {
  expect(rowsOf('?rows=weather&hide=nobody,evening-post')).toEqual({
    by: 'article',
    first: [],
    hidden: ['evening-post'],
  });
  expect(rowsOf('?rows=tag&order=evening-post')).toEqual({ by: 'tag', first: [], hidden: [] });
});

test('an address that hides every row hides none', () => {
  const all = story.articles.map(({ id }) => id).join(',');
  expect(rowsOf(`?hide=${all}`).hidden).toEqual([]);
});

test.each(['article', 'outlet', 'person', 'tag'] as const)(
  'rows by %s survive a round trip through the address',
  (by) => {
    const [last = '', other = ''] = rows
      .by(by)
      .rows.map(({ row }) => row.rowId)
      .toReversed();
    const view = { by, first: [last], hidden: [other] };
    const address = { ...decodeAddress(''), ...encodeRows(view, story, rows) };
    expect(rowsOf(encodeAddress(address))).toEqual(view);
  },
);
