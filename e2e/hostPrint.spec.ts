import type { Page } from '@playwright/test';
import { writePlaceStyle } from '../src/embed/writePlaceStyle.ts';
import { frameIn, hostTest as test, serveMillStreet } from './support/hostPage.ts';
import { expect } from './support/test.ts';

/** Higher than the frame that takes its place on the screen. */
const longList = Array.from({ length: 40 }, (_, n) => `<li>Day ${n + 1} on Mill Street</li>`).join(
  '',
);

const heightOf = (page: Page, selector: string) =>
  page.locator(selector).evaluate((element) => element.getBoundingClientRect().height);

test('in print, the embedding page shows the lists of a figure and of an element at full height, and a link where there is no list', async ({
  page,
  site,
  openHost,
}) => {
  await serveMillStreet(page);
  const words = `<p><a href="/fallback">The bridge</a></p><ul>${longList}</ul>`;
  await openHost({
    body: `
      <figure data-sourceline="mill-street">${words}<figcaption>Our timeline.</figcaption></figure>
      <source-line id="own" story="mill-street" height="400">${words}</source-line>
      <source-line id="empty" story="mill-street" title="The bridge in short">
        <!-- Nothing to read. --><template>Nor this.</template>
      </source-line>
      <p id="after">After.</p><script async src="${site}embed.js"></script>`,
    // A page's own rule for the height overrides the element's on the screen only.
    files: {
      '/page.css': `${writePlaceStyle('mill-street', undefined)}#own { height: 900px; max-height: 900px }`,
    },
  });
  await page.setViewportSize({ width: 700, height: 4000 });
  for (const selector of ['figure iframe', '#own iframe', '#empty iframe']) {
    await frameIn(page, selector);
  }
  const lastDays = page.getByText('Day 40 on Mill Street');
  const onScreen = await Promise.all(
    ['figure source-line', '#own'].map((each) => heightOf(page, each)),
  );
  expect(onScreen).toEqual([600, 900]);
  for (const n of [0, 1]) await expect(lastDays.nth(n)).toBeHidden();

  await page.emulateMedia({ media: 'print' });
  for (const n of [0, 1]) await expect(lastDays.nth(n)).toBeVisible();
  for (const selector of ['figure source-line', '#own']) {
    const listPx = await heightOf(page, `${selector} ul`);
    expect(listPx).toBeGreaterThan(600);
    await expect.poll(() => heightOf(page, selector)).toBeGreaterThan(listPx);
  }
  await expect(page.locator('iframe').filter({ visible: true })).toHaveCount(0);
  await expect(page.locator('#empty a')).toHaveText('The bridge in short');
  await expect(page.locator('#empty a')).toBeVisible();
  await expect.poll(() => heightOf(page, '#empty')).toBeLessThan(100);
  await expect(page.getByText('Our timeline.')).toBeVisible();
  // Nothing overlaps what follows.
  const bottom = await page.locator('#empty').evaluate((e) => e.getBoundingClientRect().bottom);
  const top = await page.locator('#after').evaluate((e) => e.getBoundingClientRect().top);
  expect(top).toBeGreaterThanOrEqual(bottom);

  await page.emulateMedia({ media: 'screen' });
  await expect(page.locator('iframe').filter({ visible: true })).toHaveCount(3);
  await expect.poll(() => heightOf(page, '#own')).toBe(900);
});
