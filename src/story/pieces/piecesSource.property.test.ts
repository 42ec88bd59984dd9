import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { fileSource } from '../file/fileSource.ts';
import { arbitraryStory } from '../file/testing/arbitraryStory.ts';
import { millStreet } from '../file/testing/millStreet.ts';
import type { StoryFile } from '../file/schema.ts';
import type { Story } from '../model/story.ts';
import type { Question, StorySource } from '../source/storySource.ts';
import { runs } from '../../time/testing/runs.ts';
import { usualSizes, type PieceSizes } from './pieceSizes.ts';
import { sourceOfPieces } from './testing/piecesOf.ts';

const arbitrarySizes: fc.Arbitrary<PieceSizes> = fc.record({
  inOutline: fc.integer({ min: 1, max: 6 }),
  inPack: fc.integer({ min: 1, max: 4000 }),
  inSearchFile: fc.integer({ min: 1, max: 200 }),
});

const byCodeUnits = (a: string, b: string) => (a < b ? -1 : 1);

/** Zones are compared by name, since each is made anew; maps and sets have no order of meaning. */
const plain = (value: unknown): unknown =>
  JSON.parse(
    JSON.stringify(value, (key, field: unknown) => {
      if (key === 'zone' && typeof field === 'object' && field && 'id' in field) return field.id;
      if (field instanceof Map) return [...field].toSorted(([a], [b]) => byCodeUnits(a, b));
      if (field === Infinity || field === -Infinity) return String(field);
      if (field instanceof Set) return [...field].map(String).toSorted(byCodeUnits);
      return field;
    }),
  );

function told(story: Story) {
  const { placedFrom, voices, ...outline } = story;
  return plain({ ...outline, placedFrom, voices: voices.list });
}

const queries = ['', 'r', 'ri', 'river', 'rivers', 'ÉTAT', "l'", '桥', 'mill x', 'rosette'];

/** All that a source can be asked, as plain data. */
async function answersOf(source: StorySource) {
  const { story } = source;
  const ids = story.events.map(({ id }) => id);
  const some = ids.filter((_, at) => at % 2 === 0);
  const search = await source.search();
  const questions: Question<unknown>[] = [
    ...ids.map((id) => source.event(id)),
    ...story.articles.map(({ id }) => source.article(id)),
    ...story.people.map(({ id }) => source.person(id)),
    source.differences(),
    source.loose(),
    source.several(some),
    source.whole(),
    ...queries.map((query) => search.find(query)),
  ];
  return {
    story: told(story),
    asked: plain(await Promise.all(questions.map((question) => question.ask()))),
    atHand: plain(questions.map((question) => question.now())),
    written: await Promise.all(
      [null, new Set(some)].flatMap((wanted) => [
        source.written('csv', wanted),
        source.written('jsonld', wanted),
      ]),
    ),
  };
}

const answersOfFile = (file: StoryFile) => answersOf(fileSource(file, 'whole'));
const answersOfPieces = async (file: StoryFile, sizes: PieceSizes) =>
  answersOf((await sourceOfPieces(file, sizes)).source);

test('a source of pieces answers every question exactly as the whole file does', async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryStory, arbitrarySizes, async (file, sizes) => {
      expect(await answersOfPieces(file, sizes)).toEqual(await answersOfFile(file));
    }),
    { numRuns: runs(60) },
  );
});

test.each([usualSizes, { inOutline: 1, inPack: 1, inSearchFile: 1 }])(
  'so does one of a story with everything in it, in files of %j',
  async (sizes) => {
    expect(await answersOfPieces(millStreet, sizes)).toEqual(await answersOfFile(millStreet));
  },
);

test('what is not in the story is refused, and not answered with something else', async () => {
  const { source } = await sourceOfPieces(millStreet);
  await expect(source.event('no-such-event').ask()).rejects.toThrow('no-such-event');
  await expect(source.article('no-such-article').ask()).rejects.toThrow('no-such-article');
});
