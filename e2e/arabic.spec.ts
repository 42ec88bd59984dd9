import type { Page } from '@playwright/test';
import { expect, test } from './support/test.ts';
import { waitForPage } from './support/waitForPage.ts';
import { arabicStory } from './arabicStory.ts';
import { millStreet as story } from './publishedStories.ts';

const centreOf = async (page: Page, selector: string) => {
  const box = await page.locator(selector).first().boundingBox();
  if (!box) throw new Error(`${selector} is not drawn`);
  return box.x + box.width / 2;
};

const eventAt = (page: Page, id: string) =>
  centreOf(page, `[data-target="event"][data-event-id="${id}"] .timeline-dot`);

test.describe('in Arabic', () => {
  test('time runs from right to left, arrow keys move the way they point, the panel is on the left and row names are on the right', async ({
    openPage,
    page,
  }) => {
    await openPage('?lang=ar&event=video', { story });
    const panel = await page.getByTestId('panel').boundingBox();
    expect(panel?.x).toBe(0);
    expect(await centreOf(page, '.timeline-row-name')).toBeGreaterThan(
      await centreOf(page, '[data-testid="coverage"]'),
    );
    expect(await eventAt(page, 'video')).toBeLessThan(await eventAt(page, 'closed-to-lorries'));
    await page.getByTestId('panel').locator('h2').focus();
    await page.keyboard.press('ArrowRight');
    await waitForPage(page);
    const earlier = await page.getByTestId('panel').getAttribute('data-event-id');
    await page.keyboard.press('ArrowLeft');
    await waitForPage(page);
    await expect(page.getByTestId('panel')).toHaveAttribute('data-event-id', 'video');
    expect(earlier).not.toBe('video');
  });

  test('on the timeline, too, the left arrow moves to what is drawn on the left', async ({
    openPage,
    page,
  }) => {
    await openPage('?lang=ar', { story });
    const focused = () =>
      page.evaluate(() => document.activeElement?.getBoundingClientRect().right ?? 0);
    await page.getByTestId('timeline').locator('[tabindex="0"]').focus();
    await page.keyboard.press('Home');
    const first = await focused();
    await page.keyboard.press('ArrowLeft');
    expect(await focused()).toBeLessThan(first);
    await page.keyboard.press('End');
    await page.keyboard.press('ArrowLeft');
    const last = await focused();
    await page.keyboard.press('ArrowRight');
    expect(await focused()).toBeGreaterThan(last);
  });

  test('dragging to the right shows later time', async ({ openPage, page }) => {
    await openPage('?lang=ar&from=2023-09-06&to=2023-09-16', { story });
    const timeline = await page.getByTestId('timeline').boundingBox();
    if (!timeline) throw new Error('there is no timeline');
    const [x, y] = [timeline.x + timeline.width / 3, timeline.y + 12];
    const before = await page.getByTestId('minimap').getAttribute('aria-valuenow');
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + 120, y, { steps: 6 });
    await page.mouse.up();
    await waitForPage(page);
    const after = await page.getByTestId('minimap').getAttribute('aria-valuenow');
    expect(Number(after)).toBeGreaterThan(Number(before));
  });

  test('on a phone the line of time is on the right', async ({ openPage, page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await openPage('?lang=ar', { story });
    expect(await centreOf(page, '.timeline-vertical .timeline-axis')).toBeGreaterThan(340);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBe(390);
  });

  test('labels are set in, and measured with, the page’s own Arabic typeface', async ({
    openPage,
    page,
  }) => {
    await openPage('', { story: arabicStory });
    expect(await page.evaluate(() => document.fonts.check('1em "Noto Naskh Arabic"', 'ا'))).toBe(
      true,
    );
  });
});
