import { QueryClient } from '@tanstack/react-query';
import { expect, test, vi } from 'vitest';
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
  texts = textsOf(millStreet, {
    inOutline: 3,
    inOverview: 4,
    onAxis: 100,
    inSources: 2,
    inPack: 2000,
    inSearchFile: 500,
  }),
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

test('of a story in pieces the overview alone is fetched, then each detail once', async () => {
  const { load, fetched } = stage();
  const source = await load();
  expect(fetched).toEqual(['index.json', 'overview.json']);
  fetched.length = 0;
  const [{ id } = { id: '' }] = source.story.events;
  expect(source.event(id).now()).toBeUndefined();
  const detail = await source.event(id).ask();
  expect(detail.summary).toBe(sourceOfMillStreet().event(id).now().summary);
  await source.event(id).ask();
  expect(source.event(id).now()).toEqual(detail);
  expect(fetched).toEqual([expect.stringMatching(/^events\//)]);
});

test('what names an event that has not come has the outline come, each file once, and is answered', async () => {
  const { load, fetched } = stage();
  const part = await load();
  const { events } = sourceOfMillStreet().story;
  const missing = events.find(({ id }) => !part.story.event(id))?.id ?? '';
  const told = vi.fn<() => void>();
  part.supply?.subscribe(told);
  fetched.length = 0;
  const asked = [part.event(missing).ask(), part.person('helen-ashworth').ask()];
  expect(part.supply?.state()).toBe('coming');
  await Promise.all(asked);
  expect(told).toHaveBeenCalled();
  const outline = fetched.filter((name) => name.startsWith('outline/'));
  expect(outline).toHaveLength(Math.ceil(events.length / 3));
  expect(new Set(outline).size).toBe(outline.length);
  const whole = await load();
  expect(whole.supply).toBeNull();
  expect(whole.story.events.map(({ id }) => id)).toEqual(events.map(({ id }) => id));
});

test('only the files of the events that are wanted come, and one that fails is tried again', async () => {
  const { load, fetched, texts } = stage();
  const { supply } = await load();
  const kept = texts.get('outline/1.json') ?? '';
  texts.delete('outline/1.json');
  fetched.length = 0;
  supply?.want(3, 5);
  await vi.waitFor(() => expect(supply?.state()).toBe('failed'));
  texts.set('outline/1.json', kept);
  supply?.retry();
  await vi.waitFor(() => expect(supply?.state()).toBe('at-rest'));
  expect(fetched).toEqual(['outline/1.json', 'outline/1.json']);
  const { story } = await load();
  const { events } = sourceOfMillStreet().story;
  for (const { id } of events.slice(3, 6)) expect(story.event(id)).toBeDefined();
  expect(story.rest).not.toBeNull();
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
  const open = source.story.events[0]?.id ?? '';
  for (const [name, text] of texts) texts.set(name, text.replace('b'.repeat(64), 'c'.repeat(64)));
  await expect(source.event(open).ask()).rejects.toBeInstanceOf(LoadError);
});

test('a piece that is not there is a failure that can be tried again', async () => {
  const { load, texts } = stage();
  const source = await load();
  const open = source.story.events[0]?.id ?? '';
  const kept = new Map(texts);
  texts.clear();
  await expect(source.event(open).ask()).rejects.toMatchObject({ problem: { kind: 'missing' } });
  for (const [name, text] of kept) texts.set(name, text);
  expect(await source.event(open).ask()).toHaveProperty('summary');
});
