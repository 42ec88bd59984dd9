import type { FrameLocator, Page } from '@playwright/test';
import type { StoryEvent } from '../src/story/file/schema.ts';
import { millStreet } from './publishedStories.ts';
import { expectNoFindings } from './support/expectNoFindings.ts';
import { expectShown } from './shownEvent.ts';
import {
  dotIn,
  frameIn,
  hostTest as test,
  serveMillStreet,
  type HostFixtures,
} from './support/hostPage.ts';
import { shifts, watchShifts } from './support/layoutShifts.ts';
import { expect } from './support/test.ts';
import { waitForPage } from './support/waitForPage.ts';

const story = millStreet;
type OpenHost = HostFixtures['openHost'];
const markIn = (frame: Page | FrameLocator, id: string) =>
  frame.locator(`a[data-testid="event"][data-event-id="${id}"]`);

/** A page with a field and keyboard shortcuts of its own, with the frame in it ready. */
async function openAround(
  { page, site, openHost }: { page: Page; site: string; openHost: OpenHost },
  query = '',
  [width, height]: readonly [number | string, number] = ['100%', 600],
) {
  await serveMillStreet(page);
  const address = `${site}?story=mill-street&amp;embed=1${query}`;
  await openHost({
    body: `<main><h1>An article</h1><iframe id="timeline" title="The bridge" width="${width}" height="${height}" frameborder="0" src="${address}"></iframe><p><label>Your own memory <textarea></textarea></label></p><p>Heard: <output id="heard" aria-live="off"></output></p></main>`,
    files: {
      '/page.css': 'h1{margin:0} iframe{display:block}',
      '/keys.js': `const keys = []; addEventListener('keydown', ({ key }) => { keys.push(key); document.getElementById('heard').textContent = keys.slice(-12).join(' '); });`,
    },
  });
  return frameIn(page, '#timeline');
}

const heard = (page: Page) => page.locator('#heard');

test('keys pressed beside the embed belong to the page, keys pressed inside stay inside', async ({
  page,
  site,
  openHost,
}) => {
  const frame = await openAround({ page, site, openHost });
  const words = page.getByLabel('Your own memory');
  await words.focus();
  await page.keyboard.type('f+-0/');
  for (const key of ['ArrowLeft', 'Home', 'Escape', 'Enter']) await page.keyboard.press(key);
  await expect(words).toHaveValue('\nf+-0/');
  await expect(frame.getByTestId('panel')).toHaveCount(0);
  await expect(heard(page)).toHaveText('f + - 0 / ArrowLeft Home Escape Enter');

  await dotIn(frame, 'video').click();
  await expect(frame.getByTestId('panel')).toHaveAttribute('data-event-id', 'video');
  await page.keyboard.press('ArrowRight');
  await expect(frame.getByTestId('panel')).not.toHaveAttribute('data-event-id', 'video');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Escape');
  await expect(frame.getByTestId('panel')).toHaveCount(0);
  await expect(markIn(frame, 'video')).toBeFocused();
  await expect(heard(page)).toHaveText('f + - 0 / ArrowLeft Home Escape Enter');
  await test.step('beside the frame “/” is a character, and inside it moves to the search field', async () => {
    await words.focus();
    await page.keyboard.type('and/or');
    await expect(words).toHaveValue(/and\/or/);
    await expect(frame.getByTestId('search')).not.toBeFocused();
    await markIn(frame, 'video').focus();
    await page.keyboard.press('/');
    await expect(frame.getByTestId('search')).toBeFocused();
    await page.keyboard.type('petition');
    await expect(frame.getByTestId('find-status')).toHaveText(/^\d+ of 15 events$/);
    await expect(frame.locator('.timeline-stepped-back').first()).toBeAttached();
    await expect(words).toHaveValue(/and\/or/);
  });
});

test(
  'a frame in reading mode tells the embedding page that it is ready',
  { tag: '@long' },
  async ({ page, site, openHost }) => {
    await page.addInitScript(() => {
      addEventListener('message', ({ data }) => {
        if (data?.type === 'ready') document.documentElement.dataset['told'] = data.source;
      });
    });
    const frame = await openAround({ page, site, openHost }, '&amp;read=1');
    await expect(frame.getByRole('link', { name: 'Back to the timeline' })).toBeVisible();
    await expect(page.locator('html')).toHaveAttribute('data-told', 'sourceline');
  },
);

test('an event in the frame’s address neither takes the focus nor scrolls the embedding page', async ({
  page,
  site,
  openHost,
}) => {
  const frame = await openAround({ page, site, openHost }, '&event=video');
  await expect(frame.getByTestId('panel')).toBeVisible();
  expect(await page.evaluate(() => document.activeElement?.localName)).toBe('body');
  expect(await page.evaluate(() => scrollY)).toBe(0);
});

for (const [width, height, tag] of [
  [400, 600, []],
  [680, 560, ['@long']],
  [800, 600, ['@long']],
] satisfies [number, number, string[]][]) {
  test.describe(`in a frame of ${width} by ${height}`, { tag }, () => {
    test('the panel replaces the timeline at the same height, and nothing shifts', async ({
      page,
      site,
      openHost,
    }) => {
      await watchShifts(page);
      const frame = await openAround({ page, site, openHost }, '', [width, height]);
      const place = () => page.locator('#timeline').boundingBox();
      const inner = () =>
        frame.locator('html').evaluate((html) => [html.scrollWidth, html.scrollHeight]);
      const before = await place();
      expect(before).toMatchObject({ width, height });
      expect(await inner()).toEqual([width, height]);
      await dotIn(frame, 'closed-to-lorries').click();
      const panel = frame.getByTestId('panel');
      await expect(panel).toBeVisible();
      expect(await panel.evaluate((dialog) => dialog.matches(':modal'))).toBe(false);
      expect(
        await panel.evaluate((dialog) => dialog.getBoundingClientRect().toJSON()),
      ).toMatchObject({ x: 0, y: 0, width, height });
      expect(await inner()).toEqual([width, height]);
      expect(await place()).toEqual(before);
      await frame.getByRole('button', { name: 'Timeline' }).click();
      await expect(panel).toHaveCount(0);
      expect(await place()).toEqual(before);
      expect(await shifts(page)).toEqual([]);
    });

    test('what the panel covers cannot be reached; closing it returns to the same place', async ({
      openPage,
      page,
    }) => {
      await page.setViewportSize({ width, height });
      await openPage('?embed=1', { story });
      const mark = markIn(page, 'closed-to-lorries');
      await mark.scrollIntoViewIfNeeded();
      const place = () => mark.boundingBox();
      const before = await place();
      await dotIn(page, 'closed-to-lorries').click();
      await waitForPage(page);
      await expect(page.getByRole('heading', { level: 2 }).last()).toBeFocused();
      for (let n = 0; n < 30; n += 1) {
        await page.keyboard.press('Tab');
        const covered = await page.evaluate(() => document.activeElement?.closest('main') !== null);
        expect(covered).toBe(false);
      }
      await page.getByTestId('panel-close').click();
      await waitForPage(page);
      await expect(mark).toBeFocused();
      expect(await place()).toEqual(before);
    });
  });
}

for (const [which, events, tag] of [
  ['every fourth event', story.events.filter((_, index) => index % 4 === 0), []],
  ['every event', story.events, ['@long']],
] satisfies [string, StoryEvent[], string[]][]) {
  test(`${which} opens in a frame with all its excerpts`, { tag }, async ({ openPage, page }) => {
    await page.setViewportSize({ width: 400, height: 600 });
    await openPage('?embed=1', { story });
    for (const event of events) {
      await markIn(page, event.id).click();
      await waitForPage(page);
      await expectShown(page, story, event);
      await page.keyboard.press('Escape');
      await waitForPage(page);
      await expect(markIn(page, event.id)).toBeFocused();
    }
  });
}

test('in a frame 1040 wide, with a narrow margin, the panel is beside the timeline, and each scrolls separately', async ({
  openPage,
  page,
}) => {
  await page.setViewportSize({ width: 1040, height: 640 });
  await openPage('?embed=1&event=video', { story });
  const [main, panel] = [page.locator('main'), page.getByTestId('panel')];
  const boxes = [await main.boundingBox(), await panel.boundingBox()];
  expect(boxes[0]?.height).toBe(640);
  expect(boxes[1]?.height).toBe(640);
  expect((boxes[0]?.x ?? 0) + (boxes[0]?.width ?? 0)).toBeLessThanOrEqual(boxes[1]?.x ?? 0);
  expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBe(640);
  await expect(main).not.toHaveAttribute('inert');
  expect(await page.locator('h1').boundingBox()).toMatchObject({ x: 20, y: 0 });
});

test(
  'in a short frame the last item can be scrolled into view',
  { tag: '@long' },
  async ({ openPage, page }) => {
    await page.setViewportSize({ width: 320, height: 240 });
    await openPage('?embed=1', { story });
    const last = page.getByTestId('event-list-item').last();
    await last.scrollIntoViewIfNeeded();
    await expect(last).toBeInViewport();
  },
);

for (const theme of ['light', 'dark']) {
  test(
    `axe finds nothing in a frame, nor with an event open, ${theme}`,
    { tag: '@long' },
    async ({ page, site, openHost }) => {
      const frame = await openAround({ page, site, openHost }, `&theme=${theme}`);
      await expectNoFindings(page, { contrast: true });
      await dotIn(frame, 'video').click();
      await expect(frame.getByTestId('panel')).toBeVisible();
      await frameIn(page, '#timeline');
      await expectNoFindings(page, { contrast: true });
    },
  );
}
