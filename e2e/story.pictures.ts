import { expect, test } from './support/test.ts';
import { turnTo } from './support/turnTo.ts';
import { waitForPage } from './support/waitForPage.ts';
import { stories } from './publishedStories.ts';

/* The published story, one picture for each way to compare: see docs/reading.md. */
const story = stories.find(({ id }) => id === 'kutcher-kunis-letters');
if (!story) throw new Error('the story is not published');
const eventId = 'video';
const truncation = story.differences.find(
  ({ kind, events }) => kind === 'truncation' && events.includes(eventId),
);
const base = '?capture=1&theme=light';

test.beforeEach(({ page }) => page.setViewportSize({ width: 1440, height: 1000 }));

// Filters in the address from the start are open.
test('the story: find', async ({ openPage, page }) => {
  await openPage(`${base}&q=letter&atleast=2`);
  await expect(page).toHaveScreenshot('story-find.png');
});

/** In one document: the next address is shown and laid out anew, and the page is loaded once. */
test('the story: each way to compare', async ({ openPage, page }) => {
  const turn = (address: string) => turnTo(page, address);
  for (const [name, address, open] of [
    ['accounts', `&event=${eventId}`, openPage],
    ['difference', `&event=${eventId}&difference=${truncation?.id}`, turn],
    ['reading', '&read=1', turn],
  ] as const) {
    await test.step(name, async () => {
      await open(`${base}${address}`);
      await expect.soft(page).toHaveScreenshot(`story-${name}.png`);
    });
  }
  await test.step('quotations', async () => {
    await turnTo(page, `${base}&event=${eventId}`);
    const panel = page.getByTestId('panel');
    await panel
      .getByRole('heading', { name: /^Quotations/ })
      .evaluate((heading) => heading.scrollIntoView({ block: 'start' }));
    await waitForPage(page);
    await expect.soft(panel).toHaveScreenshot('story-quotations.png');
  });
  await test.step('coverage', async () => {
    await turnTo(page, base);
    await page.getByText('Who reported what, as a table').click();
    await waitForPage(page);
    await page.mouse.move(0, 0);
    const table = page.getByTestId('coverage-disclosure');
    await expect.soft(table).toHaveScreenshot('story-coverage.png');
  });
  await test.step('how everything is known', async () => {
    // High enough that nothing scrolls.
    await page.setViewportSize({ width: 1440, height: 7000 });
    await turnTo(page, `${base}&event=letters-public`);
    await page.getByText('The evidence in full').click();
    await waitForPage(page);
    await page.mouse.move(0, 0);
    const known = page.getByTestId('provenance');
    await expect.soft(known).toHaveScreenshot('story-how-we-know.png');
  });
});
