import type { Page, Route } from '@playwright/test';
import { storyLimits } from '../src/app/load/loadLimits.ts';
import { millStreet } from './publishedStories.ts';
import { serveStories } from './support/stories.ts';
import { expect, test } from './support/test.ts';
import { turnTo } from './support/turnTo.ts';
import { waitForPage } from './support/waitForPage.ts';

const place = '**/stories/mill-street/story.json';
const address = '?story=mill-street';

interface Answer {
  status?: number;
  headers?: Record<string, string>;
  body?: string;
}

/** Answers requests for the story in one way until it is made well again. */
async function serve(page: Page, answer: Answer) {
  await page.route(place, (route) => route.fulfill(answer));
}

/** From now on the story is available; pressing the button shows it. */
async function retryAndRead(page: Page) {
  await page.unroute(place);
  await serveStories(page, [millStreet]);
  await page.getByTestId('retry').click();
  await waitForPage(page);
  await expect(page.getByTestId('error')).toHaveCount(0);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(millStreet.title);
}

const without = (field: string) =>
  JSON.stringify(Object.fromEntries(Object.entries(millStreet).filter(([key]) => key !== field)));

interface Case {
  what: string;
  answer: Answer;
  says: RegExp[];
  logged?: RegExp;
}

const cases: Case[] = [
  {
    what: 'a file that is not there',
    answer: { status: 404, body: 'Not found' },
    says: [/no such story/i, /name of the story in the address/],
    logged: /404/,
  },
  {
    what: 'a server that fails',
    answer: { status: 503, body: '{}' },
    says: [/error 503/],
    logged: /503/,
  },
  {
    what: 'a file that is not JSON',
    answer: { body: '{"version": 1,\n  "id": mill-street}' },
    says: [/line 2, column 9/],
  },
  {
    what: 'a web page in the place of the file',
    answer: { body: '<!doctype html><title>Log in</title>' },
    says: [/line 1, column 1/],
  },
  { what: 'an empty file', answer: { body: '' }, says: [/line 1, column 1/] },
  {
    what: 'a file of another version',
    answer: { body: '{"version": 2}' },
    says: [/version 2; this page reads version 1/],
  },
  { what: 'something that is no story', answer: { body: '[1, 2]' }, says: [/\$/, /object/] },
  {
    what: 'a story without its articles',
    answer: { body: without('articles') },
    says: [/\$\.articles/, /missing/, /1 thing is wrong/],
  },
  {
    what: 'a story with an address that is not on the web',
    answer: {
      body: JSON.stringify({
        ...millStreet,
        articles: millStreet.articles.map((one) => ({ ...one, url: 'javascript:alert(1)' })),
      }),
    },
    says: [/\$\.articles\[0\]\.url/],
  },
  {
    what: 'another story',
    answer: { body: JSON.stringify({ ...millStreet, id: 'high-street' }) },
    says: [/“mill-street”/, /“high-street”/],
  },
];

/** On one page: each attempt to load the story meets the next fault, and the last one succeeds. */
test('whatever is wrong with the file, the page says so, names the file and a remedy, and trying again works', async ({
  openPage,
  page,
  troubles,
}) => {
  for (const [index, { what, answer, says, logged }] of cases.entries()) {
    if (logged) troubles.expect(logged);
    await page.unroute(place);
    await serve(page, answer);
    if (index === 0) await openPage(address, { until: 'error' });
    else await page.getByTestId('retry').click();
    const error = page.getByTestId('error');
    for (const words of says) await expect(error, what).toContainText(words);
    await waitForPage(page, 'error');
    await expect(error, what).toContainText('/stories/mill-street/story.json');
  }
  /** Meets one more fault with the button, which keeps the focus. */
  const failAgain = async (answer: (route: Route) => Promise<void>) => {
    await page.unroute(place);
    await page.route(place, answer);
    await page.getByTestId('retry').focus();
    await page.keyboard.press('Enter');
    await waitForPage(page, 'error');
    await expect(page.getByTestId('retry')).toBeFocused();
  };
  await test.step('of many faults the first are named, with how many more there are', async () => {
    const events = millStreet.events.map((event) => ({ ...event, importance: 9 }));
    const body = JSON.stringify({ ...millStreet, events });
    await failAgain((route) => route.fulfill({ body }));
    const error = page.getByTestId('error');
    await expect(error.getByRole('listitem')).toHaveCount(5);
    await expect(error).toContainText('$.events[0].importance');
    await expect(error).toContainText(`and ${millStreet.events.length - 5} more`);
  });
  await test.step('without a connection, the page says so', async () => {
    troubles.expect(/ERR_INTERNET_DISCONNECTED/);
    await failAgain((route) => route.abort('internetdisconnected'));
    await expect(page.getByTestId('error')).toContainText('connection');
  });
  await retryAndRead(page);
});

test(
  'a file that is too large is refused, the limit is named, and the next one is read',
  { tag: '@long' },
  async ({ openPage, page }) => {
    const headers = { 'content-length': String(storyLimits.bytes + 1) };
    await serve(page, { headers, body: ' ' });
    await openPage(address, { until: 'error' });
    await expect(page.getByTestId('error')).toContainText('64 MB');
    await retryAndRead(page);
  },
);

test(
  'loading a story is given up after the time that the page states',
  { tag: '@long' },
  async ({ openPage, page, troubles }) => {
    await page.clock.install();
    await page.route(place, () => {});
    const opening = openPage(address, { until: 'error' });
    await expect(page.getByText('Loading the story')).toBeVisible();
    await expect(page.locator('html')).toHaveAttribute('data-sourceline', 'loading');
    await page.clock.runFor(storyLimits.silenceMs + 1000);
    await page.clock.resume();
    await opening;
    await expect(page.getByTestId('error')).toContainText('15 seconds');
    expect(troubles.found).toEqual([]);
  },
);

test('leaving while a story loads cancels the request', async ({ page }) => {
  const ended = page.waitForEvent('requestfailed', (request) => /story\.json/.test(request.url()));
  await page.route('**/stories/index.json', (route) =>
    route.fulfill({ body: JSON.stringify({ stories: [] }) }),
  );
  await page.route(place, () => {});
  await page.goto('./');
  await waitForPage(page);
  const asked = page.waitForRequest(place);
  await page.evaluate(() => {
    history.pushState(null, '', '?story=mill-street');
    dispatchEvent(new PopStateEvent('popstate'));
  });
  await asked;
  await page.goBack();
  expect((await ended).failure()?.errorText).toBe('net::ERR_ABORTED');
});

test('if a newer copy cannot be loaded, the last good one stays, with a notice', async ({
  openPage,
  page,
  troubles,
}) => {
  troubles.expect(/503/);
  await page.clock.install();
  await openPage(`${address}&event=video`, { story: millStreet });
  await serve(page, { status: 503 });
  await page.clock.runFor(10 * 60_000);
  await page.clock.resume();
  const asked = page.waitForResponse(place);
  await page.evaluate(() =>
    document.dispatchEvent(new Event('visibilitychange', { bubbles: true })),
  );
  await asked;
  await waitForPage(page);
  await expect(page.getByTestId('notice')).toContainText('the copy loaded earlier');
  await expect(page.getByTestId('panel')).toContainText('over the weekend');
  await expect(page.getByTestId('error')).toHaveCount(0);

  await page.unroute(place);
  await serveStories(page, [{ ...millStreet, title: 'The bridge, newer' }]);
  await page.getByTestId('retry').click();
  await waitForPage(page);
  await expect(page.getByTestId('notice')).toHaveCount(0);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The bridge, newer');
});

test(
  'a broken list of stories is reported like a broken story',
  { tag: '@long' },
  async ({ openPage, page }) => {
    await page.route('**/stories/index.json', (route) => route.fulfill({ body: '{"stories": 1}' }));
    await openPage('', { until: 'error' });
    await expect(page.getByTestId('error')).toContainText('$.stories');
    await page.unroute('**/stories/index.json');
    await serveStories(page, [millStreet]);
    await page.getByTestId('retry').click();
    await waitForPage(page);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(millStreet.title);
  },
);

test('the page opens a story file from its own origin by its path; one from elsewhere is refused and not requested', async ({
  openPage,
  page,
  troubles,
}) => {
  await page.route('**/elsewhere/mine.json', (route) =>
    route.fulfill({ body: JSON.stringify(millStreet) }),
  );
  await openPage('?data=elsewhere/mine.json&event=video');
  await expect(page.getByTestId('panel')).toContainText('over the weekend');
  for (const data of [
    'https://elsewhere.test/story.json',
    '//elsewhere.test/story.json',
    'data:application/json,{}',
    'javascript:alert(1)',
  ]) {
    await turnTo(page, `?data=${encodeURIComponent(data)}`, 'error');
    const error = page.getByTestId('error');
    await expect(error).toContainText(data);
    await expect(error).toContainText('only opened from the site');
    expect(troubles.found).toEqual([]);
  }
});
