import { AxeBuilder } from '@axe-core/playwright';
import type { FrameLocator, Page } from '@playwright/test';
import { millStreet } from './publishedStories.ts';
import { expectShown } from './shownEvent.ts';
import { serveStories } from './support/stories.ts';
import { expect, test } from './support/test.ts';
import { waitForPage } from './support/waitForPage.ts';

const story = millStreet;
const markIn = (frame: Page | FrameLocator, id: string) =>
  frame.locator(`a[data-testid="event"][data-event-id="${id}"]`);
/** Where a mark can always be pressed: its dot, also where its label reaches over others. */
const dotIn = (frame: Page | FrameLocator, id: string) =>
  markIn(frame, id).locator('.timeline-dot, .timeline-pin');

/** Every shift of the layout that the page has seen, added up. */
const watchShifts = (page: Page) =>
  page.addInitScript(() => {
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const before = 'shifted' in window ? Number(window.shifted) : 0;
        if ('value' in entry) Object.assign(window, { shifted: before + Number(entry.value) });
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });

/** The sample page of the site, with the frame in it ready. */
async function openHost(page: Page, query = '') {
  await serveStories(page, [story]);
  await page.goto(`./sample/embed.html?story=mill-street${query}`);
  const frame = page.frameLocator('#timeline');
  await expect(frame.locator('html')).toHaveAttribute('data-sourceline', 'ready');
  return frame;
}

const heard = (page: Page) => page.locator('#heard');

test('keys typed beside the embed are left alone, keys pressed inside stay inside', async ({
  page,
}) => {
  const frame = await openHost(page);
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
});

test('an event in the frame’s address takes no focus and moves nothing of the page around', async ({
  page,
}) => {
  const frame = await openHost(page, '&event=video');
  await expect(frame.getByTestId('panel')).toBeVisible();
  expect(await page.evaluate(() => document.activeElement?.localName)).toBe('body');
  expect(await page.evaluate(() => scrollY)).toBe(0);
});

for (const [width, height] of [
  [400, 600],
  [680, 560],
  [800, 600],
] as const) {
  test.describe(`in a frame of ${width} by ${height}`, () => {
    test('the panel stands in the timeline’s place, in the same height, and nothing shifts', async ({
      page,
    }) => {
      await watchShifts(page);
      const frame = await openHost(page, `&width=${width}&height=${height}`);
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
      expect(await page.evaluate(() => ('shifted' in window ? window.shifted : 0))).toBe(0);
    });

    test('what the panel covers is out of reach; the way back leads to the same place', async ({
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

test('every event opens in the frame with all its excerpts', async ({ openPage, page }) => {
  await page.setViewportSize({ width: 400, height: 600 });
  await openPage('?embed=1', { story });
  for (const event of story.events) {
    await markIn(page, event.id).click();
    await waitForPage(page);
    await expectShown(page, story, event);
    await page.keyboard.press('Escape');
    await waitForPage(page);
    await expect(markIn(page, event.id)).toBeFocused();
  }
});

test('in a frame of 1040 the panel stands beside the timeline, each scrolls by itself', async ({
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
});

test('at the end of a short frame everything can be scrolled to', async ({ openPage, page }) => {
  await page.setViewportSize({ width: 320, height: 240 });
  await openPage('?embed=1', { story });
  const last = page.locator('.rail summary').last();
  await last.scrollIntoViewIfNeeded();
  await expect(last).toBeInViewport();
});

for (const theme of ['light', 'dark']) {
  for (const event of ['', '&event=video']) {
    test(`axe finds nothing in the sample page, ${theme}${event}`, async ({ page }) => {
      await openHost(page, `&theme=${theme}${event}`);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    });
  }
}
