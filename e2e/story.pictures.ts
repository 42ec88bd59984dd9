import { expect, test } from './support/test.ts';
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

for (const [name, address] of [
  ['accounts', `&event=${eventId}`],
  ['difference', `&event=${eventId}&difference=${truncation?.id}`],
  ['find', '&q=letter&atleast=2'],
  ['reading', '&read=1'],
] as const) {
  test(`the story: ${name}`, async ({ openPage, page }) => {
    await openPage(`${base}${address}`);
    await expect(page).toHaveScreenshot(`story-${name}.png`);
  });
}

test('the story: quotations', async ({ openPage, page }) => {
  await openPage(`${base}&event=${eventId}`);
  const panel = page.getByTestId('panel');
  await panel
    .getByRole('heading', { name: /^Quotations/ })
    .evaluate((heading) => heading.scrollIntoView({ block: 'start' }));
  await waitForPage(page);
  await expect(panel).toHaveScreenshot('story-quotations.png');
});

test('the story: how everything is known', async ({ openPage, page }) => {
  // High enough that nothing scrolls.
  await page.setViewportSize({ width: 1440, height: 7000 });
  await openPage(`${base}&event=letters-public`);
  await page.getByText('The evidence in full').click();
  await waitForPage(page);
  await page.mouse.move(0, 0);
  await expect(page.getByTestId('provenance')).toHaveScreenshot('story-how-we-know.png');
});

test('the story: coverage', async ({ openPage, page }) => {
  await openPage(base);
  await page.getByText('Who reported what, as a table').click();
  await waitForPage(page);
  await page.mouse.move(0, 0);
  await expect(page.getByTestId('coverage-disclosure')).toHaveScreenshot('story-coverage.png');
});
