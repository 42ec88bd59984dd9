import { parse, array, number, object, optional, string } from 'valibot';
import { itemOf, open } from './movingSteps.ts';
import { millStreet } from './publishedStories.ts';
import { expect, test } from './support/test.ts';

/** What Chromium says of each time that it computes styles. */
const Trace = object({
  traceEvents: array(
    object({ name: string(), args: optional(object({ elementCount: optional(number()) })) }),
  ),
});

test('a panel that opens beside the page has few of its elements styled again', async ({
  openPage,
  page,
  browser,
}) => {
  await openPage('', { story: millStreet });
  const all = await page.locator('main *').count();
  await browser.startTracing(page, { categories: ['devtools.timeline'] });
  await open(page, 'bridge-reopens');
  const { traceEvents } = parse(Trace, JSON.parse((await browser.stopTracing()).toString('utf8')));
  const counts = traceEvents
    .filter(({ name }) => name === 'UpdateLayoutTree')
    .map(({ args }) => args?.elementCount ?? 0);
  await expect(itemOf(page, 'bridge-reopens')).toHaveAttribute('aria-current', 'true');
  expect(Math.max(...counts)).toBeGreaterThan(0);
  expect(Math.max(...counts)).toBeLessThan(all / 2);
});
