import type { Page } from '@playwright/test';
import { millStreet } from './publishedStories.ts';
import { expectNoFindings } from './support/expectNoFindings.ts';
import { frameIn, panelIn } from './support/hostPage.ts';
import { expect, test } from './support/test.ts';
import { turnTo } from './support/turnTo.ts';

const story = millStreet;
const preview = '[data-testid="embed-preview"]';
const previewed = /\/stories\/mill-street\/\?embed=1/;
const markup = (page: Page, method: string) => page.locator(`[data-method="${method}"] textarea`);

/** A page in the place of the preview, which every choice loads anew. */
const withoutPreviews = (page: Page) =>
  page.route(previewed, (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: '<!doctype html><html lang="en"><title>A preview</title>',
    }),
  );

/** The Embed page without what was chosen before. */
async function openAnew(page: Page) {
  await turnTo(page, '?story=mill-street');
  await turnTo(page, '?story=mill-street&share=1');
}

test('the Embed page is one link away, and its choices apply to the preview and the markup', async ({
  openPage,
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await test.step('a link leads from the story to it, except in an embed', async () => {
    await openPage('?story=mill-street&embed=1', { story });
    await expect(page.getByRole('link', { name: 'Put this timeline in your page' })).toHaveCount(0);
    await turnTo(page, '?story=mill-street&scale=linear');
    await withoutPreviews(page);
    await page.getByRole('link', { name: 'Put this timeline in your page' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Put it in your page');
    await expect(page.getByLabel('Time', { exact: true })).toHaveValue('linear');
  });
  await test.step('choices apply to the preview and to all three pieces of markup', async () => {
    await openAnew(page);
    await page.getByLabel('Opened event').selectOption('video');
    await page.getByLabel('The Courier').check();
    await page.getByLabel('Theme').selectOption('dark');
    await page.getByLabel('Height').fill('640');
    await page.getByLabel('Parameter for the open event').fill('opened');
    await page.unroute(previewed);
    await page.getByLabel('Shown').uncheck();
    const frame = await frameIn(page, preview);
    await expect(frame.locator('html')).toHaveAttribute('data-theme', 'dark');
    await expect(panelIn(frame)).toHaveAttribute('data-event-id', 'video');
    const attributes = ['event="video"', 'outlets="the-courier"', 'theme="dark"', 'height="640"'];
    for (const part of [...attributes, 'header="0"', 'address="opened"']) {
      await expect(markup(page, 'element')).toHaveValue(new RegExp(` ${part}`));
      await expect(markup(page, 'figure')).toHaveValue(new RegExp(` data-${part}`));
    }
    await expect(markup(page, 'iframe')).toHaveValue(
      /&amp;event=video&amp;outlets=the-courier&amp;theme=dark&amp;header=0&amp;height=640"/,
    );
    await withoutPreviews(page);
  });
  await test.step('an invalid value is reported and left out', async () => {
    await openAnew(page);
    for (const [label, text] of [
      ['Accent', 'red'],
      ['From', 'soon'],
      ['Height', '12'],
      ['Parameter for the open event', 'a b'],
    ] as const) {
      await page.getByLabel(label, { exact: true }).fill(text);
      await expect(page.getByLabel(label, { exact: true })).toHaveAttribute('aria-invalid', 'true');
      await expect(page.getByLabel(label, { exact: true })).toHaveAccessibleDescription(/left out/);
    }
    await expect(markup(page, 'iframe')).toHaveValue(/\/stories\/mill-street\/\?embed=1"/);
  });
  await test.step('the markup is copied, or selected if the clipboard is refused', async () => {
    await openAnew(page);
    const method = page.locator('[data-method="figure"]');
    await method.getByRole('button', { name: 'Copy' }).click();
    await expect(method.getByRole('status')).toHaveText('Copied.');
    await expect(markup(page, 'style')).toHaveValue(/\[story="mill-street"\].*min-height: 600px/);
    const text = await markup(page, 'figure').inputValue();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(text);
    await page.getByLabel('Theme').selectOption('dark');
    await expect(method.getByRole('status')).toHaveText('');

    await page.evaluate(() => {
      Object.assign(navigator.clipboard, { writeText: () => Promise.reject(new Error('refused')) });
    });
    await method.getByRole('button', { name: 'Copy' }).press('Enter');
    await expect(method.getByRole('status')).toContainText('copy it with the keyboard');
    await expect(markup(page, 'figure')).toBeFocused();
    const selected = await page.evaluate(() => getSelection()?.toString().length);
    expect(selected).toBeGreaterThan(100);
  });
  await test.step('axe finds nothing, and nothing is wider than the screen', async () => {
    await expectNoFindings(page, { contrast: false, without: preview });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(1440);
  });
});

for (const [width, theme] of [
  [1440, 'light'],
  [390, 'dark'],
] as const) {
  const title = `axe finds nothing on the Embed page, ${width} ${theme}, and nothing is wider than the screen`;
  test(title, { tag: '@long' }, async ({ openPage, page }) => {
    await page.setViewportSize({ width, height: 844 });
    await openPage(`?story=mill-street&share=1&theme=${theme}`, { story });
    await frameIn(page, preview);
    await expectNoFindings(page, { contrast: true });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  });
}
