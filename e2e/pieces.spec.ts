import { gzipSync } from 'node:zlib';
import { fileSource } from '../src/story/file/fileSource.ts';
import { eventFacts } from '../src/story/filters/eventFacts.ts';
import { textsOf } from '../src/story/pieces/testing/writtenPieces.ts';
import { millStreet } from './publishedStories.ts';
import { generatedStory } from './support/generatedStory.ts';
import { expect, test } from './support/test.ts';
import { waitForPage } from './support/waitForPage.ts';

const pieces = textsOf(millStreet, {
  inOutline: 5,
  inOverview: 6,
  onAxis: 100,
  inSources: 3,
  inPack: 4000,
  inSearchFile: 2000,
});
const all = millStreet.events.length + millStreet.undated.length;

test('a story in pieces is drawn from its overview, loads what zooming in shows, opens an event when its piece has loaded, reports a failure, prefetches what the pointer rests on, and can be searched', async ({
  openPage,
  page,
  troubles,
}) => {
  const fetched: string[] = [];
  let isCut = true;
  await page.route('**/pieces-of-mill-street/**', async (route) => {
    const name = new URL(route.request().url()).pathname.split('/pieces-of-mill-street/')[1] ?? '';
    fetched.push(name);
    if (isCut && name.startsWith('outline/')) return route.fulfill({ status: 500 });
    // A host that serves a page of its own for what it does not have.
    if (isCut && name.startsWith('events/'))
      return route.fulfill({
        contentType: 'text/html',
        body: '<!doctype html><title>News</title>',
      });
    return route.fulfill({ contentType: 'application/json', body: pieces.get(name) ?? '' });
  });
  await openPage('?data=pieces-of-mill-street/index.json');
  const items = page.getByTestId('event-list-item');
  const rest = page.getByTestId('rest-of-events');
  await expect(items).toHaveCount(6);
  await expect(rest).toContainText(`Events here: 6 of ${all}`);
  expect(fetched.filter((name) => /^(?:events|outline)\//.test(name))).toEqual([]);

  troubles.expect(/Failed to load resource/);
  await page.getByTestId('cluster').first().click();
  await expect(rest.getByTestId('retry')).toBeVisible();
  isCut = false;
  await rest.getByTestId('retry').click();
  await waitForPage(page);
  await expect(rest.getByTestId('retry')).toHaveCount(0);
  expect(await items.count()).toBeGreaterThan(6);
  isCut = true;

  const id = await items.first().getAttribute('data-event-id');
  const first = [...millStreet.events, ...millStreet.undated].find((event) => event.id === id);
  await items.first().click();
  const panel = page.getByTestId('panel');
  await expect(panel.getByRole('alert')).toBeVisible();
  await expect(panel).toContainText(first?.title ?? '');
  // A pointer resting on the entry prefetches it, and would do so before the button is pressed.
  await page.mouse.move(2, 2);
  await waitForPage(page);
  isCut = false;
  await panel.getByRole('button', { name: 'Try again' }).click();
  await waitForPage(page);
  await expect(panel.getByTestId('account')).toHaveCount(first?.accounts.length ?? 0);

  const eventPieces = () => fetched.filter((name) => name.startsWith('events/')).length;
  const opened = eventPieces();
  await items.last().hover();
  await expect.poll(eventPieces).toBe(opened + 1);

  const before = fetched.length;
  await page.getByTestId('search').fill('petition');
  await waitForPage(page);
  await expect(page.getByTestId('find-status')).toContainText(`of ${all} events`);
  const forSearch = fetched.slice(before).filter((name) => name.startsWith('search/'));
  expect(forSearch).toEqual(['search/index.json', expect.stringMatching(/^search\/\d+\.json$/)]);

  await openPage('?data=pieces-of-mill-street/index.json&event=no-such-event');
  await expect(page.getByRole('status').filter({ hasText: 'is not in this story' })).toBeVisible();
  await expect(items).toHaveCount(all);
});

const inWords = (count: number) => count.toLocaleString('en');

for (const [count, tag] of [
  [1_000, []],
  [12_000, ['@long']],
] satisfies [number, string[]][]) {
  const title = `a word and a filter find as many of ${inWords(count)} events as a plain scan does, with at most 300 kB fetched, and a failure is reported`;
  test(title, { tag }, async ({ openPage, page, troubles }) => {
    const told = (left: number) => `${inWords(left)} of ${inWords(count)} events`;
    // Loaded lazily, since every process that lists or runs tests reads this file.
    const large = generatedStory(count);
    const piecesOfLarge = textsOf(large);
    let bytes = 0;
    let isCut = true;
    const fetched: string[] = [];
    await page.route('**/pieces-of-large/**', async (route) => {
      const name = new URL(route.request().url()).pathname.split('/pieces-of-large/')[1] ?? '';
      if (isCut && name.startsWith('search/')) return route.abort('connectionfailed');
      fetched.push(name);
      const body = piecesOfLarge.get(name) ?? '';
      bytes += gzipSync(body).length;
      return route.fulfill({ contentType: 'application/json', body });
    });
    await openPage('?data=pieces-of-large/index.json');
    const status = page.getByTestId('find-status');
    troubles.expect(/Failed to load resource/);
    bytes = 0;
    await page.getByTestId('search').fill('bridge');
    await expect(page.getByRole('button', { name: 'Try again' })).toBeVisible();
    isCut = false;
    await page.getByRole('button', { name: 'Try again' }).click();
    const whole = fileSource(large, 'whole');
    const found = (await whole.search()).find('bridge').now() ?? new Set();
    await expect(status).toHaveText(told(found.size));
    await waitForPage(page);
    await expect(page.getByTestId('event-list-item').first()).toContainText(/bridge/i);
    expect(bytes).toBeLessThan(300_000);
    expect(fetched.filter((name) => name.startsWith('outline/')).length).toBeLessThan(5);

    await page.getByTestId('filters').click();
    await page.getByTestId('filter-atleast').click();
    await page.getByRole('radio', { name: '2 or more' }).check();
    const both = eventFacts(whole.story).filter(({ reports }, at) => found.has(at) && reports > 1);
    await expect(status).toHaveText(told(both.length));
  });
}
