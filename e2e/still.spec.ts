import type { Page } from '@playwright/test';
import { eventsOf, stories } from './publishedStories.ts';
import { expect, test } from './support/test.ts';
import { waitForPage } from './support/waitForPage.ts';

const [, published] = stories;
if (!published) throw new Error('data/ holds a story');
const story = published;
const place = `./stories/${story.id}/`;

/** The drawing that is shown, among those for each band of widths. */
const drawing = (page: Page) => page.locator('.still-band').filter({ visible: true });
const events = (page: Page) =>
  drawing(page).locator('a.timeline-event, .timeline-event a:not([aria-hidden])');

async function pressFirst(page: Page): Promise<string> {
  const link = events(page).first();
  const href = (await link.getAttribute('href')) ?? '';
  await link.focus();
  await page.keyboard.press('Enter');
  return new URLSearchParams(href.split('#')[0]).get('event') ?? '';
}

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('the timeline is visible at each width', async ({ page }) => {
    await page.goto(place);
    for (const [width, height] of [
      [1440, 900],
      [768, 1024],
      [390, 844],
    ] as const) {
      await test.step(`${width} pixels wide`, async () => {
        await page.setViewportSize({ width, height });
        await page.evaluate(() => scrollTo(0, 0));
        await expect(drawing(page)).toHaveCount(1);
        expect(await events(page).count()).toBeGreaterThan(4);
        for (const n of [0, 1, 2, 3, 4]) await expect(events(page).nth(n)).toBeInViewport();
        const box = await drawing(page).locator('> svg').boundingBox();
        expect(box?.x).toBeGreaterThanOrEqual(0);
        expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width);
        const id = await pressFirst(page);
        expect(eventsOf(story).map((event) => event.id)).toContain(id);
        await expect(page.locator(`#event-${id}`)).toBeInViewport();
      });
    }
  });
});

test('the program is requested once a frame with the timeline has been made', async ({ page }) => {
  await page.goto(place);
  await waitForPage(page);
  const { made, asked } = await page.evaluate(() => {
    // The browser's own time of the frame, which is shorter than that at which it is on the screen.
    const [paint] = performance.getEntriesByName('first-contentful-paint');
    return {
      made: Number(paint && Reflect.get(paint, 'paintTime')),
      asked: performance
        .getEntriesByType('resource')
        .filter(({ name }) => name.endsWith('.js') && !name.includes('/early-'))
        .map(({ startTime }) => startTime),
    };
  });
  expect(asked.length).toBeGreaterThan(2);
  expect(Math.min(...asked)).toBeGreaterThanOrEqual(made);
});

test('the program responds to a press on an event from before it ran', async ({ page }) => {
  const gate = new EventTarget();
  const opened = new Promise((resolve) => gate.addEventListener('open', resolve));
  await page.route('**/program-*.js', async (route) => {
    await opened;
    await route.continue();
  });
  await page.goto(`${place}?lang=en`, { waitUntil: 'commit' });
  // Until the style sheets have loaded, all of them are.
  await expect(drawing(page)).toHaveCount(1);
  const id = await pressFirst(page);
  await expect(page).toHaveURL(/lang=en.*event=/);
  await expect(page.getByTestId('panel')).toHaveCount(0);
  gate.dispatchEvent(new Event('open'));
  await waitForPage(page);
  await expect(page.getByTestId('panel')).toHaveAttribute('data-event-id', id);
  await page.goBack();
  await expect(page.getByTestId('panel')).toHaveCount(0);
});

test('a press leads to the text if the program fails to load', async ({ page, troubles }) => {
  troubles.expect(/Failed to load resource/);
  const failed = page.waitForEvent('requestfailed');
  await page.route('**/program-*.js', (route) => route.abort());
  await page.goto(`${place}?embed=1`);
  await failed;
  const id = await pressFirst(page);
  await expect(page.locator(`#event-${id}`)).toBeInViewport();
  await expect(page).toHaveURL(/\?embed=1#event-/);
});
