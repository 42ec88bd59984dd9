import { QueryClient, QueryObserver } from '@tanstack/react-query';
import { expect, test, vi } from 'vitest';
import { millStreet, sourceOfMillStreet } from '../../story/file/testing/millStreet.ts';
import { answerOptions } from '../../panels/detail/useAnswer.ts';
import { countEvents } from '../../story/model/standing.ts';
import type { StorySource } from '../../story/source/storySource.ts';
import { textsOf } from '../../story/pieces/testing/writtenPieces.ts';
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
  /** What a server says in place of some pieces, by their names. */
  const answers = new Map<RegExp, (text: string, signal: AbortSignal) => Promise<Response>>();
  const surroundings: Surroundings = {
    fetch: async ({ href }, signal) => {
      const name = href.replace(folder, '');
      fetched.push(name);
      const text = texts.get(name);
      for (const [names, answer] of answers)
        if (names.test(name)) return answer(text ?? '', signal);
      return text === undefined ? new Response('', { status: 404 }) : new Response(text);
    },
    after: (durationMs, call) => {
      const timer = setTimeout(call, durationMs);
      return () => clearTimeout(timer);
    },
    pageAddress,
    publicAddress: pageAddress,
    inPieces: ['mill-street'],
    integrity: new Map(),
  };
  const queries = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  const query = storyQuery({ story: 'mill-street', data: null }, surroundings);
  const load = async () => sourceOfLoaded(await queries.fetchQuery(query));
  return { load, fetched, texts, queries, query, answers };
}

test('for a story in pieces only the overview is fetched, then each detail once', async () => {
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

test('naming an event that has not loaded loads the outline, each file once, and is then answered', async () => {
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

test('only the files of the wanted events are loaded, and one that fails is retried', async () => {
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

test('when a site returns to an earlier version, opening an event again completes its articles again', async () => {
  const { load, texts, queries } = stage();
  const rename = (from: string, to: string) => {
    for (const [name, text] of texts) texts.set(name, text.replace(from.repeat(64), to.repeat(64)));
  };
  const openFirst = async () => {
    const source = await load();
    const [{ id, articles } = { id: '', articles: [] }] = source.story.events;
    await queries.fetchQuery(answerOptions(source.event(id)));
    return articles.map((article) => source.story.article(article).author);
  };
  const authors = await openFirst();
  expect(authors.some((author) => author !== null)).toBe(true);
  rename('b', 'c');
  await openFirst();
  rename('c', 'b');
  expect(await openFirst()).toEqual(authors);
});

test('once a detail of another version has come, it is refused, and the story is asked for anew', async () => {
  const { load, texts, queries, query } = stage();
  const source = await load();
  const undo = new QueryObserver(queries, query).subscribe(() => {});
  const open = source.story.events[0]?.id ?? '';
  for (const [name, text] of texts) texts.set(name, text.replace('b'.repeat(64), 'c'.repeat(64)));
  await expect(source.event(open).ask()).rejects.toBeInstanceOf(LoadError);
  await vi.waitFor(async () => expect(await load()).not.toBe(source));
  expect(await (await load()).event(open).ask()).toHaveProperty('summary');
  undo();
});

const page = '<!doctype html><title>Not found</title>';
const failures: [string, (text: string, signal: AbortSignal) => Promise<Response>][] = [
  ['missing', async () => new Response(page, { status: 404 })],
  ['server', async () => new Response(page, { status: 500 })],
  // A host that answers whatever it does not have with its own page.
  ['json', async () => new Response(page, { headers: { 'content-type': 'text/html' } })],
  ['json', async (text) => new Response(text.slice(0, text.length / 2))],
  ['json', async () => new Response('')],
  ['shape', async () => new Response('[]')],
  ['shape', async (text) => new Response(text.replace(/"story":"\w+"/, '"story":"x"'))],
  ['encoding', async () => new Response(Uint8Array.of(0x22, 0xff, 0x22))],
  ['network', () => Promise.reject(new TypeError('fetch failed'))],
  [
    'slow',
    (_, signal) =>
      new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason))),
  ],
];

/** What each kind of piece answers; each has an answer once the piece is as it was. */
const questions: [RegExp, (source: StorySource) => Promise<unknown>][] = [
  [/^events/, (source) => source.event(source.story.events[0]?.id ?? '').ask()],
  [/^outline/, (source) => source.person('helen-ashworth').ask()],
  [/^sources/, (source) => source.article(source.story.articles[0]?.id ?? '').ask()],
  [/^differences/, (source) => source.differences(0, 1).ask()],
  [/^search.index/, async ({ search }) => (await search()).find('bridge').ask()],
  [/^search.index/, ({ filters }) => filters()],
  [/^search.\d/, async ({ search }) => (await search()).find('a').ask()],
];

test.each(questions)(
  '%s: every failure is reported, not cached, and can be retried',
  async (names, ask) => {
    vi.useFakeTimers();
    for (const [kind, fail] of failures) {
      const { load, answers } = stage();
      const source = await load();
      answers.set(names, fail);
      const told = Promise.allSettled([ask(source)]);
      // What is read before the piece is asked for takes tasks that no timer counts.
      await passTimeUntil(told);
      expect(await told).toMatchObject([{ status: 'rejected', reason: { problem: { kind } } }]);
      answers.clear();
      await expect(ask(source)).resolves.toBeDefined();
      const counted = (await load()).story.rest?.counts ?? countEvents((await load()).story.events);
      expect(counted).toEqual(countEvents(sourceOfMillStreet().story.events));
    }
    vi.useRealTimers();
  },
);

async function passTimeUntil(settled: Promise<unknown>) {
  const isSettled = { value: false };
  void settled.then(() => {
    isSettled.value = true;
  });
  while (!isSettled.value) await vi.advanceTimersByTimeAsync(20_000);
}
