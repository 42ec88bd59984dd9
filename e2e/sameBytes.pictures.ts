import { createHash } from 'node:crypto';
import type { Page } from '@playwright/test';
import { openState, pairedStates, nameOf, type PageState } from './pageStates.ts';
import { millStreet as story } from './publishedStories.ts';
import { keepCoresBusy } from './support/keepCoresBusy.ts';
import { expect, test } from './support/test.ts';
import { serveStories } from './support/stories.ts';
import { waitForPage } from './support/waitForPage.ts';

/** For the long run; SOURCELINE_CAPTURES sets another number. */
const manyCaptures = Number(process.env['SOURCELINE_CAPTURES'] ?? 50);
const [usual] = pairedStates;

const runs = [
  { load: 'once more', count: 2, states: usual ? [usual] : [], tag: [] },
  { load: 'at rest', count: manyCaptures, states: pairedStates.slice(0, 12), tag: ['@long'] },
  {
    load: 'with every core busy',
    count: manyCaptures,
    states: pairedStates.slice(0, 12),
    tag: ['@long'],
  },
] satisfies { load: string; count: number; states: PageState[]; tag: string[] }[];

for (const { load, count, states, tag } of runs) {
  for (const state of states) {
    const name = `${nameOf(state)}: the same bytes in ${count} fresh browsers, ${load}`;
    test(name, { tag }, async ({ playwright, baseURL }, { project }) => {
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
