import { millStreet } from './publishedStories.ts';
import { expect, test } from './support/test.ts';
import { serveStories } from './support/stories.ts';
import { waitForPage } from './support/waitForPage.ts';

const story = millStreet;

/** Heights that show what the state is about without a long page under it. */
const sizes = [
  { width: 1440, height: 1180 },
  { width: 1024, height: 1180 },
  { width: 768, height: 1180 },
  { width: 390, height: 844 },
];
const states = [
  ['overview', ''],
  ['event', '&event=video'],
  ['linear', '&scale=linear'],
  ['window', '&from=2023-09-06&to=2023-09-16'],
  ['article', '&article=evening-post'],
] as const;

for (const { width, height } of sizes) {
  for (const scheme of ['light', 'dark'] as const) {
    for (const [state, query] of states) {
      test(`${state}, ${width} wide, ${scheme}`, async ({ openPage, page }) => {
        await page.setViewportSize({ width, height });
        await openPage(`?capture=1&theme=${scheme}${query}`, { story });
        await expect(page).toHaveScreenshot(`${state}-${width}-${scheme}.png`);
      });
    }
  }
}

for (const [width, height] of [
  [1440, 1180],
  [390, 844],
] as const) {
  test(`in Arabic, mirrored, ${width} wide`, async ({ openPage, page }) => {
    await page.setViewportSize({ width, height });
    await openPage('?capture=1&theme=light&lang=ar&event=video', { story });
    await expect(page).toHaveScreenshot(`arabic-${width}-light.png`);
  });
}

for (const [count, tag] of [
  [3, []],
  [10, ['@long']],
] satisfies [number, string[]][]) {
  test(
    `the same address gives the same bytes in ${count} fresh browsers`,
    { tag },
    async ({ playwright, baseURL }, { project }) => {
      const { launchOptions } = project.use;
      const pictures: string[] = [];
      for (let n = 0; n < count; n += 1) {
        const browser = await playwright.chromium.launch(launchOptions ?? {});
        const page = await browser.newPage({
          viewport: { width: 1024, height: 900 },
          locale: 'en-GB',
          timezoneId: 'UTC',
        });
        await serveStories(page, [story]);
        await page.goto(`${baseURL}?capture=1&event=video`);
        await waitForPage(page);
        pictures.push((await page.screenshot()).toString('base64'));
        await browser.close();
      }
      expect(new Set(pictures).size).toBe(1);
    },
  );
}
