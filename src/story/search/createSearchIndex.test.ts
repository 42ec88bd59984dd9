import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { createSearchIndex } from './createSearchIndex.ts';
import { findHits } from './findHits.ts';
import { queryTerms } from './queryTerms.ts';
import { searchFields, type SearchEntry } from './searchEntries.ts';
import { runs } from '../../time/testing/runs.ts';

const entryOf = (id: string, texts: Partial<SearchEntry> = {}): SearchEntry => ({
  id,
  title: [],
  summary: [],
  excerpts: [],
  statements: [],
  people: [],
  outlets: [],
  ...texts,
});

const bridge = entryOf('closes', {
  title: ['Bridge closes to lorries'],
  excerpts: ['The bolts on the north side had rusted.', 'No lorry may cross.'],
  statements: ['“We had to act,” she said.'],
  people: ['Helen Ashworth'],
  outlets: ['Harbour FM'],
});
const petition = entryOf('petition', { title: ['Residents’ petition'], people: ['Ruth Calder'] });

test.each([
  ['bridge', ['closes']],
  ['RUSTED', ['closes']],
  ['ash', ['closes']],
  ['harbour bolts act', ['closes']],
  ['bridge petition', []],
  ['residents’', ['petition']],
  ["residents' pet", ['petition']],
  ['residents petition', ['petition']],
  ['orries', []],
])('the query %j finds %j', async (query, found) => {
  const index = await createSearchIndex([bridge, petition]);
  expect([...(index.search(query) ?? [])]).toEqual(found);
});

test('a query without a word searches for nothing', async () => {
  const index = await createSearchIndex([bridge]);
  expect(index.search(' “ ” – ')).toBeNull();
});

const word = fc.constantFrom(
  'bridge',
  'bridges',
  'Brücke',
  'l’état',
  'état',
  'mayor’s',
  '12',
  '桥梁',
);
const words = fc.array(word, { maxLength: 4 }).map((chosen) => chosen.join(' '));
const entries = fc
  .array(fc.tuple(...searchFields.map(() => fc.array(words, { maxLength: 2 }))), { maxLength: 8 })
  .map((rows) =>
    rows.map((row, n) =>
      entryOf(
        `event-${n}`,
        Object.fromEntries(searchFields.map((field, column) => [field, row[column] ?? []])),
      ),
    ),
  );
const queries = fc
  .array(
    fc.tuple(word, fc.nat(6)).map(([text, length]) => text.slice(0, length + 1)),
    {
      minLength: 1,
      maxLength: 3,
    },
  )
  .map((parts) => parts.join(' '));

test('the index finds what reading every text would find', async () => {
  await fc.assert(
    fc.asyncProperty(entries, queries, async (all, query) => {
      const terms = queryTerms(query);
      const index = await createSearchIndex(all);
      const expected = all.filter((entry) => {
        const texts = searchFields.flatMap((field) => entry[field]);
        return terms.every((term) =>
          texts.some((text) => findHits(text, [term]).some(({ isHit }) => isHit)),
        );
      });
      expect(index.search(query)).toEqual(
        terms.length === 0 ? null : new Set(expected.map(({ id }) => id)),
      );
    }),
    { numRuns: runs(60) },
  );
});

test('ten thousand events are searched without going through each', async () => {
  const many = Array.from({ length: 10_000 }, (_, n) =>
    entryOf(`event-${n}`, {
      title: [`Inspection number ${n} of the bridge on Mill Street`],
      excerpts: [`On day ${n} the inspectors wrote that bolt ${n * 7} had rusted through.`],
    }),
  );
  const index = await createSearchIndex(many);
  const start = performance.now();
  expect(index.search('bolt 49')?.size).toBeGreaterThan(0);
  expect(performance.now() - start).toBeLessThan(2500);
});
