import type { Page } from '@playwright/test';
import { eventsOf, millStreet, stories, walkThrough } from './publishedStories.ts';
import { expect, test } from './support/test.ts';
import { turnTo } from './support/turnTo.ts';
import { waitForPage } from './support/waitForPage.ts';

/** What is on the paper, as text; what is not displayed is not included. */
const paperOf = (page: Page) => page.evaluate(() => document.body.innerText.replace(/\s+/g, ' '));
const folded = (text: string) => text.replace(/\s+/g, ' ').trim();

for (const story of stories) {
  test(
    `${story.id} can be read in order: every event with every excerpt`,
    { tag: '@long' },
    async ({ openPage, page }) => {
      await openPage('', { story });
      await page.getByRole('link', { name: 'Read in order' }).click();
      await waitForPage(page);
      expect(new URL(page.url()).searchParams.get('read')).toBe('1');
      await expect(page.getByRole('main')).toBeFocused();
      const ids = await page
        .getByTestId('reading-event')
        .evaluateAll((all) => all.map((one) => one.dataset['eventId']));
      expect(ids).toHaveLength(eventsOf(story).length);
      for (const event of eventsOf(story)) {
        const place = page.locator(`[data-testid="reading-event"][data-event-id="${event.id}"]`);
        await expect(place.getByRole('heading', { level: 2 })).toHaveText(event.title);
        for (const { article, excerpts } of event.accounts) {
          const account = place.locator(`[data-testid="account"][data-article-id="${article}"]`);
          for (const { exact } of excerpts) expect(await account.textContent()).toContain(exact);
        }
      }
      await page.getByRole('link', { name: 'Back to the timeline' }).click();
      await waitForPage(page);
      await expect(page.getByRole('link', { name: 'Read in order' })).toBeFocused();
    },
  );

  test(
    `${story.id} prints completely from the timeline and from what is open`,
    walkThrough(story),
    async ({ openPage, page }) => {
      const [event, article] = [story.events[0]?.id, story.articles[0]?.id];
      const others = story === millStreet ? [] : [`?article=${article}`, '?read=1'];
      for (const address of ['', `?event=${event}`, ...others]) {
        await page.emulateMedia({ media: 'screen' });
        if (address === '') await openPage('', { story });
        else await turnTo(page, address);
        await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
        await expect(page.getByTestId('reading-event').first()).toBeVisible();
        const paper = await paperOf(page);
        for (const event of eventsOf(story)) {
          expect(paper).toContain(folded(event.title));
          for (const { exact } of event.accounts.flatMap(({ excerpts }) => excerpts)) {
            expect(paper).toContain(folded(exact));
          }
        }
        // Each once: what was on the screen is not printed a second time.
        await expect(page.locator('[data-testid="reading-event"]:visible')).toHaveCount(
          eventsOf(story).length,
        );
        await expect(page.getByTestId('event-list-item').first()).toBeHidden();
        const ink = await page
          .getByTestId('excerpt')
          .last()
          .evaluate((one) => getComputedStyle(one).color);
        expect(ink, address).toBe('rgb(0, 0, 0)');
      }
      const links = await page.locator('.outside-link:visible').evaluateAll((all) =>
        all.map((one) => ({
          href: one.getAttribute('href') ?? '',
          spelled: getComputedStyle(one, '::after').content,
        })),
      );
      const addresses = story.articles.flatMap(({ url }) => url ?? []);
      expect(new Set(links.map(({ href }) => href))).toEqual(new Set(addresses));
      for (const { href, spelled } of links) expect(spelled, 'is spelled out').toContain(href);
    },
  );
}

test('a phone prints the same, on several pages, although the panel covers the page', async ({
  openPage,
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openPage('?event=video', { story: millStreet });
  // What prints is loaded once the page is drawn.
  const pagesPrinted = async () => {
    const pdf = await page.pdf({ format: 'A4' });
    return pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
  };
  await expect.poll(pagesPrinted).toBeGreaterThan(3);
  // And the screen is as it was.
  await expect(page.getByTestId('panel')).toBeVisible();
  await expect(page.getByTestId('reading-event')).toHaveCount(0);
});
