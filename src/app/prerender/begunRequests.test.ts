import { afterEach, expect, test, vi } from 'vitest';
import { beginRequests, takeBegun } from './begunRequests.ts';

const never = new AbortController().signal;
const story = new URL('../../stories/mill/story.json', document.baseURI);

afterEach(() => {
  vi.restoreAllMocks();
  delete window.sourcelineRequests;
});

function pageThatBegins(begin: string) {
  const fetch = vi.spyOn(window, 'fetch').mockImplementation(async () => new Response('{}'));
  const container = document.createElement('div');
  container.dataset['root'] = '../../';
  container.dataset['begin'] = begin;
  beginRequests(window, container);
  return fetch.mock.calls.map(([address, options]) => ({ address: hrefOf(address), options }));
}

test('what the page names is requested relative to the root, and each answer is taken once', async () => {
  const asked = pageThatBegins('stories/mill/story.json stories/index.json');
  expect(asked.map(({ address }) => address)).toEqual([
    story.href,
    new URL('../index.json', story).href,
  ]);
  expect(asked[0]?.options?.mode).toBe('same-origin');
  expect(await takeBegun(window, story, never)).toBeInstanceOf(Response);
  expect(takeBegun(window, story, never)).toBeUndefined();
});

test('whoever takes an answer can cancel its request', () => {
  const asked = pageThatBegins('stories/mill/story.json');
  const stop = new AbortController();
  void takeBegun(window, story, stop.signal);
  expect(asked[0]?.options?.signal?.aborted).toBe(false);
  stop.abort();
  expect(asked[0]?.options?.signal?.aborted).toBe(true);
});

test('a page that names nothing requests nothing', () => {
  expect(pageThatBegins('')).toEqual([]);
  expect(takeBegun(window, story, never)).toBeUndefined();
});

function hrefOf(address: RequestInfo | URL): string {
  if (address instanceof URL) return address.href;
  return typeof address === 'string' ? address : address.url;
}
