import { createHash } from 'node:crypto';
import type { Page } from '@playwright/test';
import { openState, pairedStates, nameOf, type PageState } from './pageStates.ts';
import { millStreet as story } from './publishedStories.ts';
import { keepCoresBusy } from './support/keepCoresBusy.ts';
import { expect, test } from './support/test.ts';
import { serveStories } from './support/stories.ts';
import { waitForPage } from './support/waitForPage.ts';

/** SOURCELINE_CAPTURES sets another number. */
const count = Number(process.env['SOURCELINE_CAPTURES'] ?? 50);

// In `npm test` every picture is compared, to the pixel, with one that another browser drew earlier.
for (const load of ['at rest', 'with every core busy']) {
  for (const state of pairedStates.slice(0, 12)) {
    const name = `${nameOf(state)}: the same bytes in ${count} fresh browsers, ${load}`;
    test(name, { tag: '@long' }, async ({ playwright, baseURL }, { project }) => {
      test.setTimeout(60_000 + 30_000 * count);
      const relax = load === 'with every core busy' ? keepCoresBusy() : () => {};
      const sums = new Set<string>();
      try {
        for (let n = 0; n < count; n += 1) {
          const browser = await playwright.chromium.launch(project.use.launchOptions ?? {});
          const context = { reducedMotion: 'reduce', locale: 'en-GB', timezoneId: 'UTC' } as const;
          const page = await browser.newPage({ ...context, baseURL: baseURL ?? '' });
          sums.add(await pictureSum(page, state));
          await browser.close();
        }
      } finally {
        relax();
      }
      expect(sums.size).toBe(1);
    });
  }
}

async function pictureSum(page: Page, state: PageState): Promise<string> {
  await openState(state, page, async (address) => {
    await serveStories(page, [story]);
    await page.goto(`./${address}`);
    await waitForPage(page);
  });
  return createHash('sha256')
    .update(await page.screenshot())
    .digest('hex');
}
