import type { Page } from '@playwright/test';
import { serveStories } from './stories.ts';
import { expect, test } from './test.ts';

/** Opens a page at the site's origin without the site: these tests are about the tests. */
async function openMarkup(page: Page, html: string): Promise<void> {
  await page.route('**/markup', (route) => route.fulfill({ contentType: 'text/html', body: html }));
  await page.goto('./markup');
}

const goesWrong = '<script>console.error("went wrong")</script>';

test.describe('a test fails', () => {
  test.fail();

  test('if there is trouble that it does not expect', async ({ page }) => {
    await openMarkup(page, goesWrong);
  });

  test('if trouble that it expects does not happen', async ({ page, troubles }) => {
    await openMarkup(page, '<p>All is well');
    troubles.expect(/went wrong/);
  });
});

test('an error on the console is trouble', async ({ page, troubles }) => {
  await openMarkup(page, goesWrong);
  troubles.expect(/^error on the console: went wrong/);
});

test('an uncaught error is trouble', async ({ page, troubles }) => {
  await openMarkup(page, '<script>throw new Error("nobody caught me")</script>');
  troubles.expect(/^error that nothing caught: .*nobody caught me/);
});

test('a request to another origin is trouble, and is blocked', async ({ page, troubles }) => {
  await openMarkup(page, '<img src="https://elsewhere.test/beacon.png">');
  troubles.expect(/^request to another origin: https:\/\/elsewhere\.test\/beacon\.png$/);
  troubles.expect(/^error on the console: Failed to load resource/);
});

test('a socket to another origin is trouble, and is blocked', async ({ page, troubles }) => {
  await openMarkup(page, '<p>Opens a socket');
  await page.evaluate(
    () =>
      new Promise((resolve) => {
        new WebSocket('wss://elsewhere.test/').addEventListener('close', resolve);
      }),
  );
  troubles.expect(/^connection to another origin: wss:\/\/elsewhere\.test\/$/);
});

test.describe('with a host page of another origin', () => {
  test.use({ allowedOrigins: ['https://host.test'] });

  test('a test may answer for it', async ({ page }) => {
    await page.route('https://host.test/', (route) =>
      route.fulfill({ contentType: 'text/html', body: '<title>Host</title>' }),
    );
    await page.goto('https://host.test/');
    await expect(page).toHaveTitle('Host');
  });
});

test('waiting ends at once when the page settles in the other state', async ({
  openPage,
  page,
}) => {
  await page.route('**/', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<html data-sourceline="error"><title>x' }),
  );
  await expect(openPage()).rejects.toThrow(/page says "error" of itself, not "ready"/);
});

test('a test’s story replaces those that the site publishes', async ({ page, troubles }) => {
  const story = { id: 'mill-street', title: 'The bridge on Mill Street', language: 'en' };
  await serveStories(page, [story]);
  await openMarkup(page, '<p>Asks for stories');
  const [index, served, other] = await page.evaluate(() =>
    Promise.all(
      ['index.json', 'mill-street/story.json', 'another/story.json'].map(async (path) => {
        const response = await fetch(`stories/${path}`);
        return response.ok ? response.text() : String(response.status);
      }),
    ),
  );
  expect(JSON.parse(index ?? '')).toEqual({ stories: [{ ...story, description: '' }] });
  expect(JSON.parse(served ?? '')).toEqual(story);
  expect(other).toBe('404');
  troubles.expect(/status of 404 .*another\/story\.json/);
});
