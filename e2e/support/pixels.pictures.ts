import type { Page } from '@playwright/test';
import { fileOf, sceneAddress, sceneViewport, storyOf } from '../sceneStories.ts';
import { attachSideBySide } from './sideBySide.ts';
import { expect, test } from './test.ts';

/** The comparison of pictures itself: one step in one channel of one pixel is a difference. */
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

test('a picture with one pixel one shade off fails, and is shown beside what was expected', async ({
  page,
}, info) => {
  test.skip(info.config.updateSnapshots !== 'none', 'would replace the picture by the wrong one');
  await openSquare(page, 'rgb(26, 26, 24)');
  const comparison = expect(page).toHaveScreenshot('one-pixel.png');
  await expect(comparison).rejects.toThrow(
    '1 pixels (ratio 0.01 of all image pixels) are different',
  );
  await attachSideBySide(info);
  const shown = info.attachments.find(({ name }) => name === 'one-pixel-side-by-side.png');
  // Three of 40 pixels, and two gaps.
  expect(shown?.body?.readUInt32BE(16)).toBe(152);
  // Its files would be picked up again when the test ends.
  info.attachments.length = 0;
});

test('a picture of the timeline with one letter changed fails', async ({ openPage, page }, {
  config,
}) => {
  test.skip(config.updateSnapshots !== 'none', 'would replace the picture by the wrong one');
  await page.setViewportSize(sceneViewport);
  const story = storyOf('a day is a dot');
  const changed = { ...story, title: story.title, events: story.events.map(withOneLetterChanged) };
  await openPage(sceneAddress('a day is a dot'), { story: changed });
  const comparison = expect(page.getByTestId('timeline')).toHaveScreenshot(
    fileOf('a day is a dot', 'png'),
  );
  await expect(comparison).rejects.toThrow(/\d+ pixels \(ratio 0\.01 .*\) are different/);
});

const withOneLetterChanged = <E extends { title: string }>(event: E): E => ({
  ...event,
  title: event.title.replace('number 1', 'numbor 1'),
});
