import type { Page } from '@playwright/test';
import { expect, test } from './support/test.ts';
import { turnTo } from './support/turnTo.ts';
import { waitForPage } from './support/waitForPage.ts';
import { millStreet as story } from './publishedStories.ts';

const centreOf = async (page: Page, selector: string) => {
  const box = await page.locator(selector).first().boundingBox();
  if (!box) throw new Error(`${selector} is not drawn`);
  return box.x + box.width / 2;
};

const eventAt = (page: Page, id: string) =>
  centreOf(page, `[data-target="event"][data-event-id="${id}"] .timeline-dot`);

test('in Arabic, time runs from right to left, and whatever points points the other way', async ({
  openPage,
  page,
}) => {
  await openPage('?lang=ar&event=video', { story });
  await test.step('the panel is on the left, row names are on the right, and arrow keys move the way they point', async () => {
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
  await test.step('on the timeline, too, the left arrow moves to what is drawn on the left', async () => {
    await turnTo(page, '?lang=ar');
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
  await test.step('dragging to the right shows later time', async () => {
    await turnTo(page, '?lang=ar&from=2023-09-06&to=2023-09-16');
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
  await test.step('on a phone the line of time is on the right', async () => {
    await page.setViewportSize({ width: 390, height: 844 });
    await turnTo(page, '?lang=ar');
    expect(await centreOf(page, '.timeline-vertical .timeline-axis')).toBeGreaterThan(340);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBe(390);
  });
});
