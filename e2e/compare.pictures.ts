import type { Page } from '@playwright/test';
import { millStreet } from './publishedStories.ts';
import { expect, test } from './support/test.ts';
import { turnTo } from './support/turnTo.ts';
import { waitForPage } from './support/waitForPage.ts';

const story = millStreet;

async function spread(page: Page) {
  await page.getByRole('button', { name: 'Side by side' }).click();
  await waitForPage(page);
  // No picture of wherever the pointer happens to be.
  await page.mouse.move(0, 0);
  await page.getByRole('heading', { level: 2 }).last().focus();
}

async function openCoverage(page: Page) {
  await page.getByText('Who reported what, as a table').click();
  await waitForPage(page);
  await page.mouse.move(0, 0);
  return page.getByTestId('coverage-disclosure');
}

test('accounts side by side, dark', { tag: '@long' }, async ({ openPage, page }) => {
  await page.setViewportSize({ width: 1440, height: 1000 });
  await openPage('?capture=1&theme=dark&event=video', { story });
  await spread(page);
  await expect(page).toHaveScreenshot('compare-side-by-side-dark.png');
});

/** In one document, where the next is drawn anew. */
test('a difference that is asked for, coverage as a table, and accounts side by side', async ({
  openPage,
  page,
}) => {
  await test.step('a difference that is asked for', async () => {
    await page.setViewportSize({ width: 390, height: 844 });
    const { id, events } = story.differences.find(({ kind }) => kind === 'truncation') ?? {};
    await openPage(`?capture=1&theme=light&event=${events?.[0]}&difference=${id}`, { story });
    await expect.soft(page).toHaveScreenshot('compare-difference-390.png');
  });
  await test.step('coverage as a table', async () => {
    await turnTo(page, '?capture=1&theme=light');
    await expect.soft(await openCoverage(page)).toHaveScreenshot('compare-coverage-390.png');
  });
  await test.step('accounts side by side', async () => {
    await page.setViewportSize({ width: 1440, height: 1000 });
    await turnTo(page, '?capture=1&theme=light&event=video');
    await spread(page);
    await expect.soft(page).toHaveScreenshot('compare-side-by-side-light.png');
  });
});

test('where the reports differ', { tag: '@long' }, async ({ openPage, page }) => {
  await page.setViewportSize({ width: 1024, height: 900 });
  await openPage('?capture=1&theme=light', { story });
  const list = page.getByRole('region', { name: /^Where the reports differ/ });
  await page.mouse.move(0, 0);
  await expect(list).toHaveScreenshot('compare-differences.png');
});

test('coverage as a table, 1440 wide', { tag: '@long' }, async ({ openPage, page }) => {
  await page.setViewportSize({ width: 1440, height: 844 });
  await openPage('?capture=1&theme=light', { story });
  await expect(await openCoverage(page)).toHaveScreenshot('compare-coverage-1440.png');
});

test('how everything is known', { tag: '@long' }, async ({ openPage, page }) => {
  // High enough that nothing scrolls.
  await page.setViewportSize({ width: 1440, height: 3600 });
  await openPage('?capture=1&theme=light&event=union-answers', { story });
  await page.getByText('The evidence in full').click();
  await waitForPage(page);
  await page.mouse.move(0, 0);
  await expect(page.getByTestId('provenance')).toHaveScreenshot('compare-how-we-know.png');
});

test('the story in order', { tag: '@long' }, async ({ openPage, page }) => {
  await page.setViewportSize({ width: 1024, height: 1500 });
  await openPage('?capture=1&theme=light&read=1', { story });
  await expect(page).toHaveScreenshot('compare-reading.png');
});

test('on paper', { tag: '@long' }, async ({ openPage, page }) => {
  await page.setViewportSize({ width: 718, height: 1500 });
  await openPage('?capture=1&theme=dark&event=video', { story });
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByTestId('reading-event').first()).toBeVisible();
  await waitForPage(page);
  await expect(page).toHaveScreenshot('compare-print.png');
});

test('in colours that the reader forces', { tag: '@long' }, async ({ openPage, page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.setViewportSize({ width: 1440, height: 1000 });
  await openPage('?capture=1&event=video', { story });
  await expect(page).toHaveScreenshot('compare-forced-colours.png');
});

test('with text of twice the size', async ({ openPage, page }) => {
  await page.addInitScript(() => {
    document.addEventListener('readystatechange', () => {
      document.documentElement.style.fontSize = '200%';
    });
  });
  await page.setViewportSize({ width: 1024, height: 1100 });
  await openPage('?capture=1&theme=light&event=video', { story });
  await expect(page).toHaveScreenshot('compare-large-text.png');
});
