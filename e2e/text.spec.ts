import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseHTML } from 'linkedom';
import { eventsOf, stories } from './publishedStories.ts';
import { serveStories } from './support/stories.ts';
import { expect, test } from './support/test.ts';
import { waitForPage } from './support/waitForPage.ts';
import { story, place } from './publishedText.ts';

const dist = fileURLToPath(new URL('../dist', import.meta.url));

/** A page of the built site, as a reader without the program has it. */
const documentOf = (path: string): Document =>
  parseHTML(readFileSync(join(dist, path), 'utf8')).document;

test('every event, excerpt, version and difference is in the text of the story’s page, and no id occurs twice', () => {
  const own = documentOf(`stories/${story.id}/index.html`);
  const idsOf = (attribute: string) =>
    [...own.querySelectorAll(`[${attribute}]`)].map((one) => one.getAttribute(attribute));
  const text = own.querySelector('main')?.textContent ?? '';
  for (const event of eventsOf(story)) {
    expect(own.getElementById(`event-${event.id}`)?.textContent).toContain(event.title);
    for (const { excerpts } of event.accounts) {
      for (const { exact } of excerpts) expect(text).toContain(exact);
    }
  }
  expect(new Set(idsOf('data-quotation-id'))).toEqual(
    new Set(story.quotations.map(({ id }) => id)),
  );
  expect(new Set(idsOf('data-difference-id'))).toEqual(
    new Set(story.differences.map(({ id }) => id)),
  );
  for (const { id } of story.articles) expect(own.getElementById(`article-${id}`)).not.toBeNull();
  const ids = idsOf('id');
  expect(ids.filter((id, at) => ids.indexOf(id) < at)).toEqual([]);
});

test('the first page of a deployment with one story has its text, too', () => {
  const first = documentOf('index.html');
  expect(first.querySelector('h1')?.textContent).toBe(story.title);
  expect(first.querySelectorAll('.reading-event')).toHaveLength(eventsOf(story).length);
});

test('the data for search engines is in the page, and valid', () => {
  const own = documentOf(`stories/${story.id}/index.html`);
  const [data] = own.querySelectorAll('script[type="application/ld+json"]');
  expect(JSON.parse(data?.textContent ?? '')).toMatchObject({
    '@context': 'https://schema.org',
    headline: story.title,
  });
});

test.describe('without the program', () => {
  test.use({ javaScriptEnabled: false });

  test('the text is visible, and its links lead to places in it', async ({ page }) => {
    await page.goto(place);
    const hidden = await page
      .locator('.reading-event, .excerpt, [id^="article-"]')
      .evaluateAll((all) => all.filter((one) => !one.checkVisibility()).map(({ id }) => id));
    expect(hidden).toEqual([]);
    const link = page.locator('.account-outlet a').first();
    const to = new URL((await link.getAttribute('href')) ?? '', 'http://page.example').hash;
    await link.click();
    await expect(page.locator(to)).toBeInViewport();
  });
});

test('the text stays if the program fails to load', async ({ page, troubles }) => {
  troubles.expect(/Failed to load resource/);
  await page.route('**/*.js', (route) => route.abort());
  await page.goto(place);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.locator('.reading-event')).toHaveCount(eventsOf(story).length);
});

test('in a browser too old for the program, the text stays, and a press on the timeline leads to it', async ({
  page,
}) => {
  const requested: string[] = [];
  page.on('request', (request) => requested.push(new URL(request.url()).pathname));
  await page.addInitScript(() => Reflect.deleteProperty(AbortSignal, 'any'));
  await page.goto(place);
  await page.locator('.timeline-still a[href*="event="]').first().click();
  await expect(page.locator('.reading-event:target')).toBeInViewport();
  await expect(page.locator('.reading-event')).toHaveCount(eventsOf(story).length);
  expect(requested.filter((path) => /program-.*\.js$/.test(path))).toEqual([]);
});

test('if the story fails to load, the text stays beside the error', async ({ page, troubles }) => {
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

test('a frame has its look before the program runs, or without it', async ({ page, troubles }) => {
  troubles.expect(/Failed to load resource/);
  await page.route('**/program-*.js', (route) => route.abort());
  await page.setViewportSize({ width: 400, height: 600 });
  await page.goto(`${place}?embed=1&theme=dark&font=sans&header=0`);
  await expect(page.locator('html')).toHaveAttribute('data-embed', '');
  await expect(page.locator('html')).toHaveCSS('background-color', 'rgb(23, 22, 19)');
  const last = page.locator('.story-text .article-text').last();
  // What is far from view is not laid out; the browser's own way of going there takes that in.
  await last.evaluate((article) => article.scrollIntoView());
  await expect(last).toBeInViewport();
  expect(await page.evaluate(() => scrollY)).toBe(0);
});

test('a story’s own page understands the same address keys, its links stay on it, and it logs nothing', async ({
  page,
}) => {
  const messages: string[] = [];
  page.on('console', (message) => messages.push(message.text()));
  const event = story.events[1];
  if (!event) throw new Error('the story has events');
  await page.goto(`${place}?event=${event.id}&lang=en`);
  await waitForPage(page);
  await expect(page.getByTestId('panel')).toHaveAttribute('data-event-id', event.id);
  await page.keyboard.press('Escape');
  await waitForPage(page);
  const { pathname, search } = new URL(page.url());
  expect({ pathname, search }).toEqual({ pathname: `/stories/${story.id}/`, search: '?lang=en' });
  expect(messages).toEqual([]);
});

test('the list of stories links to the stories’ own pages and keeps the chosen look', async ({
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

test('the text is not shown if the address names another story', async ({ page, troubles }) => {
  troubles.expect(/404/);
  await page.goto(`${place}?story=no-such-story`);
  await waitForPage(page, 'error');
  await expect(page.locator('.reading-event')).toHaveCount(0);
  await page.getByRole('link', { name: 'All stories' }).click();
  await waitForPage(page);
  expect(new URL(page.url()).pathname).toBe('/');
});

test('no page of the site has an inline script or style', () => {
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
