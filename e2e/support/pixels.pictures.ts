import type { Page } from '@playwright/test';
import { expect, test } from './test.ts';

/** The comparison of pictures itself: one pixel, one step of one channel, is a difference. */
async function openSquare(page: Page, pixel: string): Promise<void> {
  const style = `position:absolute;left:20px;top:20px;width:1px;height:1px;background:${pixel}`;
  await page.setViewportSize({ width: 40, height: 40 });
  await page.route('**/square', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><body style="background:#fbfaf6"><div style="${style}"></div>`,
    }),
  );
  await page.goto('./square');
}

test('a picture without a difference passes', async ({ page }) => {
  await openSquare(page, 'rgb(26, 26, 23)');
  await expect(page).toHaveScreenshot('one-pixel.png');
});

test('a picture with one pixel one shade off fails', async ({ page }, { config }) => {
  test.skip(config.updateSnapshots !== 'none', 'would replace the picture by the wrong one');
  await openSquare(page, 'rgb(26, 26, 24)');
  const comparison = expect(page).toHaveScreenshot('one-pixel.png', { timeout: 1_000 });
  await expect(comparison).rejects.toThrow(
    '1 pixels (ratio 0.01 of all image pixels) are different',
  );
});
