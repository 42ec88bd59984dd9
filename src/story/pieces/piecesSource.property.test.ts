import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { fileSource } from '../file/fileSource.ts';
import { arbitraryStory } from '../file/testing/arbitraryStory.ts';
import { millStreet } from '../file/testing/millStreet.ts';
import type { StoryFile } from '../file/schema.ts';
import type { Story } from '../model/story.ts';
import type { Question } from '../source/storySource.ts';
import { usualSizes, type PieceSizes } from './pieceSizes.ts';
import { sourceOfPieces } from './testing/piecesOf.ts';

const sizes: fc.Arbitrary<PieceSizes> = fc.record({
  inOutline: fc.integer({ min: 1, max: 6 }),
  inPack: fc.integer({ min: 1, max: 4000 }),
  inSearchFile: fc.integer({ min: 1, max: 200 }),
});

/** Zones are compared by name, since each is made anew; maps and sets have no order of meaning. */
const plain = (value: unknown): unknown =>
  JSON.parse(
    JSON.stringify(value, (key, field: unknown) => {
      if (key === 'zone' && typeof field === 'object' && field && 'id' in field) return field.id;
      if (field instanceof Map) return [...field].toSorted(([a], [b]) => (a < b ? -1 : 1));
      if (field === Infinity || field === -Infinity) return String(field);
      if (field instanceof Set) return [...field].toSorted();
      return field;
    }),
  );

function told(story: Story) {
  const { placedFrom, voices, ...outline } = story;
  return plain({ ...outline, placedFrom, voices: voices.list });
}

async function expectSameAnswers(file: StoryFile, some: PieceSizes) {
  const { source } = await sourceOfPieces(file, some);
  const whole = fileSource(file, 'whole');
  expect(told(source.story)).toEqual(told(whole.story));
  const same = async (one: Question<unknown>, other: Question<unknown>) => {
    const expected = plain(other.now());
    expect(plain(await one.ask())).toEqual(expected);
    expect(plain(one.now())).toEqual(expected);
  };
  const ids = whole.story.events.map(({ id }) => id);
  for (const id of ids) await same(source.event(id), whole.event(id));
  for (const { id } of file.articles) await same(source.article(id), whole.article(id));
  for (const { id } of file.people) await same(source.person(id), whole.person(id));
  await same(source.differences(), whole.differences());
  await same(source.loose(), whole.loose());
  await same(source.whole(), whole.whole());
  const every = ids.filter((_, at) => at % 2 === 0);
  await same(source.several(every), whole.several(every));
  const [search, wholeSearch] = await Promise.all([source.search(), whole.search()]);
  for (const query of ['', 'r', 'ri', 'river', 'rivers', 'ÉTAT', "l'", '桥', 'mill x', 'rosette']) {
    await same(search.find(query), wholeSearch.find(query));
  }
  for (const form of ['csv', 'jsonld'] as const) {
    for (const wanted of [null, new Set(every)]) {
      expect(await source.written(form, wanted)).toBe(await whole.written(form, wanted));
    }
  }
}

test('a source of pieces answers every question exactly as the whole file does', async () => {
  await fc.assert(fc.asyncProperty(arbitraryStory, sizes, expectSameAnswers), { numRuns: 60 });
});

test('so does one of a story with everything in it, in files of the usual size and of one entry', async () => {
  await expectSameAnswers(millStreet, usualSizes);
  await expectSameAnswers(millStreet, { inOutline: 1, inPack: 1, inSearchFile: 1 });
});

test('what is not in the story is refused, and not answered with something else', async () => {
  const { source } = await sourceOfPieces(millStreet);
  await expect(source.event('no-such-event').ask()).rejects.toThrow('no-such-event');
  await expect(source.article('no-such-article').ask()).rejects.toThrow('no-such-article');
});
