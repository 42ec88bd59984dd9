import { QueryClient } from '@tanstack/react-query';
import { expect, test } from 'vitest';
import { millStreet, sourceOfMillStreet } from '../../story/file/testing/millStreet.ts';
import { textsOf } from '../../story/pieces/testing/piecesOf.ts';
import type { Surroundings } from '../services/surroundings.ts';
import { LoadError } from './loadProblem.ts';
import { sourceOfLoaded } from './sourceOf.ts';
import { storyQuery } from './storyQuery.ts';

const pageAddress = new URL('https://news.example/lines/');
const folder = 'https://news.example/lines/stories/mill-street/pieces/';

/** A site that has Mill Street in small pieces, and counts what is fetched. */
function stage(
  texts = textsOf(millStreet, { inOutline: 3, inOverview: 4, inPack: 2000, inSearchFile: 500 }),
) {
  const fetched: string[] = [];
  const surroundings: Surroundings = {
    fetch: async ({ href }) => {
      const name = href.replace(folder, '');
      fetched.push(name);
      const text = texts.get(name);
      return text === undefined ? new Response('', { status: 404 }) : new Response(text);
    },
    after: () => () => {},
    pageAddress,
    publicAddress: pageAddress,
    inPieces: ['mill-street'],
  };
  const queries = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  const query = storyQuery({ story: 'mill-street', data: null }, surroundings);
  const load = async () => sourceOfLoaded(await queries.fetchQuery(query));
  return { load, fetched, texts };
}

test('of a story in pieces the outline alone is fetched, then each detail once', async () => {
  const { load, fetched } = stage();
  const source = await load();
  expect(new Set(fetched.map((name) => name.split('/')[0]))).toEqual(
    new Set(['index.json', 'overview.json', 'outline']),
  );
  fetched.length = 0;
  expect(source.event('video').now()).toBeUndefined();
  const detail = await source.event('video').ask();
  expect(detail.summary).toBe(sourceOfMillStreet().event('video').now().summary);
  await source.event('video').ask();
  expect(source.event('video').now()).toEqual(detail);
  expect(fetched).toEqual([expect.stringMatching(/^events\//)]);
});

test('pieces of the same version are not read again, and those of another are', async () => {
  const { load, fetched, texts } = stage();
  const source = await load();
  fetched.length = 0;
  expect(await load()).toBe(source);
  expect(fetched).toEqual(['index.json']);
  for (const [name, text] of texts) texts.set(name, text.replace('b'.repeat(64), 'c'.repeat(64)));
  expect(await load()).not.toBe(source);
});

test('a detail of another version is not taken for this one’s', async () => {
  const { load, texts } = stage();
  const source = await load();
  for (const [name, text] of texts) texts.set(name, text.replace('b'.repeat(64), 'c'.repeat(64)));
  await expect(source.event('video').ask()).rejects.toBeInstanceOf(LoadError);
});

test('a piece that is not there is a failure that can be tried again', async () => {
  const { load, texts } = stage();
  const source = await load();
  const kept = new Map(texts);
  texts.clear();
  await expect(source.event('video').ask()).rejects.toMatchObject({ problem: { kind: 'missing' } });
  for (const [name, text] of kept) texts.set(name, text);
  expect(await source.event('video').ask()).toHaveProperty('summary');
});
