import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { eventsOf, stories } from './publishedStories.ts';
import { serveStories } from './support/stories.ts';
import { expect, test } from './support/test.ts';
import { waitForPage } from './support/waitForPage.ts';
import { story, place } from './publishedText.ts';

const dist = fileURLToPath(new URL('../dist', import.meta.url));

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
    await test.step('no id occurs twice', async () => {
      const all = await page.locator('[id]').evaluateAll((found) => found.map(({ id }) => id));
      expect(all.filter((id, at) => all.indexOf(id) < at)).toEqual([]);
    });
    await test.step('links lead to places in the text', async () => {
      const link = page.locator('.account-outlet a').first();
      const to = new URL((await link.getAttribute('href')) ?? '', 'http://page.example').hash;
      await link.click();
      await expect(page.locator(to)).toBeInViewport();
    });
  });

  test('the first page of a deployment with one story has its text, too', async ({ page }) => {
    await page.goto('./');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(story.title);
    await expect(page.locator('.reading-event')).toHaveCount(eventsOf(story).length);
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

test('a story’s own page understands the same address keys, and its links stay on it', async ({
  page,
}) => {
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

test('the data for search engines is valid and logs nothing to the console', async ({ page }) => {
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
