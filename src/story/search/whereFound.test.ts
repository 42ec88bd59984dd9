import { expect, test } from 'vitest';
import { queryTerms } from './queryTerms.ts';
import type { SearchEntry } from './searchEntries.ts';
import { whereFound } from './whereFound.ts';

const entry: SearchEntry = {
  id: 'closes',
  title: ['Bridge closes to lorries'],
  summary: ['The town closes the bridge.'],
  excerpts: [
    'For weeks nobody had looked at the north side of the bridge, where the bolts had rusted, and when the inspectors at last came in the rain they found that nine of them could be turned by hand.',
  ],
  statements: [],
  people: ['Helen Ashworth'],
  outlets: ['Harbour FM'],
};
const place = (query: string) => whereFound(entry, queryTerms(query));
const textOf = (query: string) =>
  place(query)
    ?.runs.map(({ text }) => text)
    .join('');

test('a title that has every word says by itself why the event was found', () => {
  expect(place('bridge lor')).toBeNull();
  expect(place('')).toBeNull();
});

test('words that are not in the title are shown where they occur, with whole words around them', () => {
  expect(place('rusted bolt')?.field).toBe('excerpts');
  expect(textOf('rusted')).toBe(
    'of the bridge, where the bolts had rusted, and when the inspectors at last came in the rain they found that nine of them could be turned by hand.',
  );
  expect(place('rusted')).toMatchObject({ cutBefore: true, cutAfter: false });
  expect(place('weeks')).toMatchObject({ cutBefore: false, cutAfter: true });
});

test('a name is said to be a person’s', () => {
  expect(place('bridge ashworth')).toMatchObject({
    field: 'people',
    runs: [
      { text: 'Helen ', isHit: false },
      { text: 'Ashworth', isHit: true },
    ],
    cutBefore: false,
    cutAfter: false,
  });
});
