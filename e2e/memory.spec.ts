import type { CDPSession, Page } from '@playwright/test';
import { manyEvents } from './manyEvents.ts';
import { millStreet } from './publishedStories.ts';
import { serveStories } from './support/stories.ts';
import { expect, test } from './support/test.ts';
import { waitForPage } from './support/waitForPage.ts';

/** `SOURCELINE_ROUNDS=30` gives a first impression. */
const rounds = Number(process.env['SOURCELINE_ROUNDS'] ?? 1000);
/**
 * Until everything that is cached on purpose is full: widths of words, places of labels, answers.
 */
const warmUp = 20;

async function memoryOf(session: CDPSession) {
  for (let n = 0; n < 3; n += 1) await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  const of = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? Number.NaN;
  // Nodes and listeners include detached ones that scripts still hold.
  return { heap: of('JSHeapUsedSize'), nodes: of('Nodes'), listeners: of('JSEventListeners') };
}

/** Anything that grows a little each time would exceed this after that many rounds. */
async function expectFlat(page: Page, round: (n: number) => Promise<void>) {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  for (let n = 0; n < warmUp; n += 1) await round(n);
  const before = await memoryOf(session);
  for (let n = 0; n < rounds; n += 1) await round(n);
  const after = await memoryOf(session);
  expect(after.nodes).toBeLessThan(before.nodes + 200);
  expect(after.listeners).toBeLessThan(before.listeners + 20);
  expect(after.heap).toBeLessThan(before.heap * 1.1 + 5e5);
}

test.beforeEach(() => test.setTimeout(60_000 + (rounds + warmUp) * 4000));

test(
  `memory has not grown after ${rounds} zooms and changes of story`,
  { tag: '@long' },
  async ({ page, openPage }) => {
    await openPage('?story=mill-street', { story: millStreet });
    await serveStories(page, [millStreet, manyEvents(100)]);
    /** As with Back and Forward: in the same document. */
    const show = async (id: string) => {
      await page.evaluate((story) => {
        history.replaceState(null, '', `?story=${story}`);
        dispatchEvent(new PopStateEvent('popstate'));
      }, id);
      await waitForPage(page);
    };
    await expectFlat(page, async () => {
      await page.getByTestId('timeline').getByTestId('event').first().focus();
      for (const key of ['+', '+', '0']) await page.keyboard.press(key);
      await show('many-events');
      await show('mill-street');
    });
  },
);

test(
  `memory has not grown after ${rounds} events were opened and closed`,
  { tag: '@long' },
  async ({ page, openPage }) => {
    await openPage('?story=mill-street', { story: millStreet });
    const events = page.getByTestId('timeline').getByTestId('event');
    const count = await events.count();
    await expectFlat(page, async (n) => {
      await events.nth(n % count).focus();
      await page.keyboard.press('Enter');
      await waitForPage(page);
      await expect(page.getByTestId('panel')).toBeVisible();
      await page.keyboard.press('Escape');
      await expect(page.getByTestId('panel')).toBeHidden();
      await waitForPage(page);
    });
  },
);
