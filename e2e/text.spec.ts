import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { eventsOf, stories } from './publishedStories.ts';
import { shifted, watchShifts } from './support/layoutShifts.ts';
import { serveStories } from './support/stories.ts';
import { expect, test } from './support/test.ts';
import { waitForPage } from './support/waitForPage.ts';

const [, published] = stories;
if (!published) throw new Error('data/ holds a story');
const story = published;
const place = `./stories/${story.id}/`;
const dist = fileURLToPath(new URL('../dist', import.meta.url));

/** Holds back the story's file until the returned function is called. */
async function holdStory(page: Page): Promise<() => void> {
  const gate = new EventTarget();
  const opened = new Promise((resolve) => gate.addEventListener('open', resolve));
  await page.route('**/story.json', async (route) => {
    await opened;
    await route.continue();
  });
  return () => void gate.dispatchEvent(new Event('open'));
}

const boxes = (page: Page) =>
  page.locator('.story-header > *').evaluateAll((parts) =>
    parts.flatMap((part) => {
      const { x, y, width, height } = part.getBoundingClientRect();
      return [x, y, width, height];
    }),
  );

test.describe('without the program', () => {
  test.use({ javaScriptEnabled: false });

  test('every event, excerpt, version and difference can be read', async ({ page }) => {
    await page.goto(place);
    const text = (await page.locator('main').textContent()) ?? '';
    for (const event of eventsOf(story)) {
      await expect(page.locator(`#event-${event.id}`)).toContainText(event.title);
      for (const { excerpts } of event.accounts) {
        for (const { exact } of excerpts) expect(text).toContain(exact);
      }
    }
    const ids = (name: string) =>
      page
        .locator(`[data-${name}-id]`)
        .evaluateAll((all, key) => all.map((one) => one.getAttribute(key)), `data-${name}-id`);
    expect(new Set(await ids('quotation'))).toEqual(new Set(story.quotations.map(({ id }) => id)));
    expect(new Set(await ids('difference'))).toEqual(
      new Set(story.differences.map(({ id }) => id)),
    );
    for (const { id } of story.articles) await expect(page.locator(`#article-${id}`)).toBeVisible();
  });

  test('links lead to their places in the text', async ({ page }) => {
    await page.goto(place);
    const link = page.locator('.account-outlet a').first();
    const to = new URL((await link.getAttribute('href')) ?? '', 'http://page.example').hash;
    await link.click();
    await expect(page.locator(to)).toBeInViewport();
  });

  test('the page of a deployment with one story has its text too', async ({ page }) => {
    await page.goto('./');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(story.title);
    await expect(page.locator('.reading-event')).toHaveCount(eventsOf(story).length);
  });

  test('nothing in the text has an id twice', async ({ page }) => {
    await page.goto(place);
    const ids = await page.locator('[id]').evaluateAll((all) => all.map(({ id }) => id));
    expect(ids.filter((id, at) => ids.indexOf(id) < at)).toEqual([]);
  });
});

test('when the program does not come, the text stays', async ({ page, troubles }) => {
  troubles.expect(/Failed to load resource/);
  await page.route('**/*.js', (route) => route.abort());
  await page.goto(place);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.locator('.reading-event')).toHaveCount(eventsOf(story).length);
});

test('when the story cannot be had, the text stays beside the words about it', async ({
  page,
  troubles,
}) => {
  troubles.expect(/500/);
  await page.route('**/story.json', (route) => route.fulfill({ status: 500 }));
  await page.goto(place);
  await waitForPage(page, 'error');
  await expect(page.getByTestId('error')).toBeVisible();
  await expect(page.locator('.reading-event').first()).toBeVisible();
  await expect(page.locator('.timeline-still')).toBeVisible();
  await page.unroute('**/story.json');
  await page.getByTestId('retry').click();
  await waitForPage(page);
  await expect(page.getByTestId('timeline')).toBeVisible();
  await expect(page.locator('.reading-event')).toHaveCount(0);
});

for (const [width, height] of [
  [2560, 1300],
  [1440, 940],
  [768, 1024],
  [390, 844],
] as const) {
  test(`the program takes over without moving anything, ${width} pixels wide`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await watchShifts(page);
    const release = await holdStory(page);
    await page.goto(place);
    await page.evaluate(() => document.fonts.ready);
    await expect(page.locator('.reading-event').first()).toBeAttached();
    await expect(page.getByTestId('timeline')).toHaveCount(0);
    const before = await boxes(page);
    release();
    await waitForPage(page);
    await expect(page.locator('.reading-event')).toHaveCount(0);
    const after = await boxes(page);
    expect(after).toHaveLength(before.length);
    // A text in two pieces is a sixty-fourth of a pixel wider than one in a single piece.
    expect(after.filter((px, n) => Math.abs(px - (before[n] ?? Infinity)) > 0.05)).toEqual([]);
    expect(await shifted(page)).toBe(0);
  });
}

for (const [width, height, query] of [
  [1040, 640, ''],
  [680, 560, '&theme=dark'],
  [400, 600, ''],
  [400, 600, '&header=0'],
] as const) {
  test(`in a frame ${width} by ${height}${query} the text looks as what takes its place`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await watchShifts(page);
    const release = await holdStory(page);
    await page.route('**/index-*.js', async (route) => {
      await page.waitForFunction(() => document.querySelector('.reading-event') !== null);
      await route.continue();
    });
    await page.goto(`${place}?embed=1${query}`);
    await page.evaluate(() => document.fonts.ready);
    await expect(page.locator('.reading-event').first()).toBeAttached();
    const seen = () =>
      page.locator('.story-header > *').evaluateAll((parts) =>
        parts
          .map((part) => part.getBoundingClientRect())
          .filter(({ width }) => width > 1)
          .map((box) => JSON.stringify(box)),
      );
    const ground = () =>
      page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    const before = [await seen(), await ground()];
    release();
    await waitForPage(page);
    await expect(page.locator('.reading-event')).toHaveCount(0);
    expect([await seen(), await ground()]).toEqual(before);
    expect(await shifted(page)).toBe(0);
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBe(height);
  });
}

test('what a frame looks like is known before the program is there, or without it', async ({
  page,
  troubles,
}) => {
  troubles.expect(/Failed to load resource/);
  await page.route('**/index-*.js', (route) => route.abort());
  await page.setViewportSize({ width: 400, height: 600 });
  await page.goto(`${place}?embed=1&theme=dark&font=sans&header=0`);
  await expect(page.locator('html')).toHaveAttribute('data-embed', '');
  await expect(page.locator('html')).toHaveCSS('background-color', 'rgb(23, 22, 19)');
  const last = page.locator('.story-text .article-text').last();
  await last.scrollIntoViewIfNeeded();
  await expect(last).toBeInViewport();
  expect(await page.evaluate(() => scrollY)).toBe(0);
});

test('a reader who had gone on in the text of a frame stays at the same event', async ({
  page,
}) => {
  await page.setViewportSize({ width: 400, height: 600 });
  const release = await holdStory(page);
  const event = story.events.at(-3);
  if (!event) throw new Error('the story has events');
  await page.goto(`${place}?embed=1`);
  await page.locator(`#event-${event.id}`).evaluate((element) => element.scrollIntoView());
  release();
  await waitForPage(page);
  await expect(page.locator('.reading-event')).toHaveCount(0);
  await expect(page.locator(`.event-item[data-event-id="${event.id}"]`)).toBeInViewport();
});

test('the Embed page of a story takes the text’s place at once', async ({ page }) => {
  const release = await holdStory(page);
  await page.goto(`${place}?share=1`);
  await expect(page.locator('.reading-event')).toHaveCount(0);
  release();
  await waitForPage(page);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Put it in your page');
  await expect(page.getByTestId('embed-preview')).toHaveAttribute(
    'src',
    new RegExp(`/stories/${story.id}/\\?embed=1$`),
  );
});

test('a reader who had gone on in the text stays at the same event', async ({ page }) => {
  const release = await holdStory(page);
  const event = story.events.at(-3);
  if (!event) throw new Error('the story has events');
  await page.goto(`${place}#event-${event.id}`);
  const top = () =>
    page
      .locator(
        `.reading-event[data-event-id="${event.id}"], .event-item[data-event-id="${event.id}"]`,
      )
      .evaluate((element) => element.getBoundingClientRect().top);
  // Fonts that load after the browser has scrolled to a place move what is above it.
  await page.evaluate(() => document.fonts.ready);
  await page.locator(`.reading-event[data-event-id="${event.id}"]`).evaluate((element) => {
    element.scrollIntoView();
  });
  await expect.poll(top).toBeLessThan(120);
  release();
  await waitForPage(page);
  await expect(page.locator('.reading-event')).toHaveCount(0);
  expect(await top()).toBeGreaterThanOrEqual(0);
  expect(await top()).toBeLessThan(200);
});

test('the page of a story takes the same keys, and its links stay on it', async ({ page }) => {
  const event = story.events[1];
  if (!event) throw new Error('the story has events');
  await page.goto(`${place}?event=${event.id}&lang=en`);
  await waitForPage(page);
  await expect(page.getByTestId('panel')).toHaveAttribute('data-event-id', event.id);
  await page.keyboard.press('Escape');
  await waitForPage(page);
  const { pathname, search } = new URL(page.url());
  expect({ pathname, search }).toEqual({ pathname: `/stories/${story.id}/`, search: '?lang=en' });
});

test('the list of stories leads to the stories’ own pages, in the look that was asked for', async ({
  page,
}) => {
  await serveStories(page, [...stories]);
  await page.goto('./?theme=dark');
  await waitForPage(page);
  await page.getByTestId('story-index').getByRole('link', { name: story.title }).click();
  await waitForPage(page);
  expect(page.url()).toMatch(new RegExp(`/stories/${story.id}/\\?theme=dark$`));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(story.title);
});

test('another story in the address is no longer this text', async ({ page, troubles }) => {
  troubles.expect(/404/);
  await page.goto(`${place}?story=no-such-story`);
  await waitForPage(page, 'error');
  await expect(page.locator('.reading-event')).toHaveCount(0);
  await page.getByRole('link', { name: 'All stories' }).click();
  await waitForPage(page);
  expect(new URL(page.url()).pathname).toBe('/');
});

test('the data for search engines is data, and no message on the console', async ({ page }) => {
  const messages: string[] = [];
  page.on('console', (message) => messages.push(message.text()));
  await page.goto(place);
  await waitForPage(page);
  const data: unknown = JSON.parse(
    (await page.locator('script[type="application/ld+json"]').textContent()) ?? '',
  );
  expect(data).toMatchObject({ '@context': 'https://schema.org', headline: story.title });
  expect(messages).toEqual([]);
});

test('no page of the site has a script or a style of its own in it', () => {
  const pages = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((path) =>
    path.endsWith('.html'),
  );
  expect(pages.length).toBeGreaterThan(2);
  for (const path of pages) {
    const html = readFileSync(join(dist, path), 'utf8');
    const own = [...html.matchAll(/<script\b[^>]*>/g)]
      .map(([tag]) => tag)
      .filter((tag) => !/\bsrc=|type="application\/ld\+json"/.test(tag));
    expect(own, path).toEqual([]);
    expect(html, path).not.toMatch(/<style\b|<[^>]*\s(?:style|on\w+)=|javascript:/i);
  }
});
