import type { Page } from '@playwright/test';
import { shifts, watchShifts } from './support/layoutShifts.ts';
import { expect, test } from './support/test.ts';
import { waitForPage } from './support/waitForPage.ts';
import { story, place } from './publishedText.ts';

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

for (const [width, height, tag] of [
  [2560, 1300, ['@long']],
  [1440, 940, []],
  [768, 1024, ['@long']],
  [390, 844, []],
] satisfies [number, number, string[]][]) {
  const title = `the program takes over without moving anything, ${width} pixels wide`;
  test(title, { tag }, async ({ page }) => {
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
    expect(await shifts(page)).toEqual([]);
  });
}

test('of the text, only what is near the screen is laid out, and the rest once it is', async ({
  page,
}) => {
  const release = await holdStory(page);
  await page.goto(place);
  const rail = page.locator('.rail');
  const isLaidOut = () =>
    rail
      .locator('h2')
      .first()
      .evaluate((heading) => heading.checkVisibility({ contentVisibilityAuto: true }));
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(await isLaidOut()).toBe(false);
  await rail.scrollIntoViewIfNeeded();
  await expect.poll(isLaidOut).toBe(true);
  release();
  await waitForPage(page);
});

for (const [width, height, query, tag] of [
  [1040, 640, '', ['@long']],
  [680, 560, '&theme=dark', ['@long']],
  [400, 600, '', ['@long']],
  [400, 600, '&header=0', []],
] satisfies [number, number, string, string[]][]) {
  const title = `in a frame ${width} by ${height}${query} the text looks like what replaces it`;
  test(title, { tag }, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await watchShifts(page);
    const release = await holdStory(page);
    await page.route('**/program-*.js', async (route) => {
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
          // What is only heard takes a pixel or two, and a region without words no height.
          .filter(({ width, height }) => width > 2 && height > 1)
          .map((box) => JSON.stringify(box)),
      );
    const ground = () =>
      page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    const before = [await seen(), await ground()];
    release();
    await waitForPage(page);
    await expect(page.locator('.reading-event')).toHaveCount(0);
    expect([await seen(), await ground()]).toEqual(before);
    expect(await shifts(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBe(height);
  });
}

test('a reader who had scrolled through the text of a frame stays at the same event', async ({
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

test('the Embed page of a story replaces the text at once', async ({ page }) => {
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

test('a reader who had scrolled through the text stays at the same event', async ({ page }) => {
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
