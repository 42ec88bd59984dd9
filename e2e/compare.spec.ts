import type { UndatedEvent } from '../src/story/file/schema.ts';
import { eventsOf, millStreet, stories, walkThrough } from './publishedStories.ts';
import { openParts } from './support/openParts.ts';
import { serveStories } from './support/stories.ts';
import { expect, test } from './support/test.ts';
import { waitForPage } from './support/waitForPage.ts';

const phone = { width: 390, height: 844 };

test.describe('coverage', () => {
  test(
    'is a table that states in words how every article covers every event, with totals',
    { tag: '@long' },
    async ({ openPage, page }) => {
      await openPage('', { story: millStreet });
      const asked: string[] = [];
      page.on('request', (request) => asked.push(request.url()));
      await page.getByText('Who reported what, as a table').click();
      await waitForPage(page);
      expect(asked.filter((url) => /\/coverageTable-[^/]+\.js$/.test(url))).toHaveLength(1);
      const table = page.getByRole('table', { name: 'Which article reports which event' });
      // No article is out of sight beside the others.
      const box = page.getByRole('region', { name: 'Which article reports which event' });
      expect(await box.evaluate((element) => element.scrollWidth - element.clientWidth)).toBe(0);
      const events = eventsOf(millStreet);
      await expect(table.getByRole('rowheader')).toHaveCount(events.length + 1);
      for (const event of events) {
        const row = table.getByRole('row').filter({ hasText: event.title });
        for (const { id } of millStreet.articles) {
          const reports = event.accounts.some(({ article }) => article === id);
          const cell = row.locator(`td[data-article-id="${id}"]`);
          if (reports) await expect(cell).toHaveText('reports it');
          else
            await expect(cell).toHaveText(
              /^\??(published before it|published later, not in this article|may have been published before it)$/,
            );
        }
        await expect(row).toContainText(
          `${event.accounts.length} of ${millStreet.articles.length}`,
        );
      }
    },
  );

  test('scrolls within its own box on a phone, and its headers stay in view', async ({
    openPage,
    page,
  }) => {
    await page.setViewportSize(phone);
    await openPage('', { story: millStreet });
    await page.getByText('Who reported what, as a table').click();
    await waitForPage(page);
    const box = page.getByRole('region', { name: 'Which article reports which event' });
    await box.evaluate((element) => element.scrollTo(300, 300));
    const [frame, row, column] = await Promise.all([
      box.boundingBox(),
      box.getByRole('rowheader').nth(6).boundingBox(),
      box.getByRole('columnheader').nth(4).boundingBox(),
    ]);
    expect(row?.x).toBeCloseTo(frame?.x ?? -1, 0);
    expect((column?.y ?? 0) - (frame?.y ?? 0)).toBeLessThan(3);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  });
});

test(
  'the evidence in full names the article, offsets, file and hash of every excerpt, and on which day the build compared the texts',
  { tag: '@long' },
  async ({ openPage, page }) => {
    const { id, title, description, language } = millStreet;
    const checked = { on: '2024-02-29', articles: ['harbour-fm'] };
    await serveStories(page, [millStreet]);
    await page.route('**/stories/index.json', (route) =>
      route.fulfill({ json: { stories: [{ id, title, description, language, checked }] } }),
    );
    await openPage('?event=video');
    await page.getByText('The evidence in full').click();
    await waitForPage(page);
    const entryOf = (article: string) =>
      page.getByTestId('provenance').locator(`[data-article-id="${article}"]`);
    const event = millStreet.events.find((one) => one.id === 'video');
    for (const { article, excerpts } of event?.accounts ?? []) {
      const entry = entryOf(article);
      const { file, datePublished } = millStreet.articles.find((one) => one.id === article) ?? {};
      await expect(entry).toContainText(file?.sha256 ?? 'none');
      await expect(entry).toContainText(datePublished?.explanation ?? 'none');
      for (const { exact, start, end } of excerpts) {
        await expect(entry).toContainText(exact);
        await expect(entry).toContainText(`characters ${start} to ${end}`);
      }
    }
    await expect(entryOf('harbour-fm')).toContainText(
      'letter for letter: Thursday 29 February 2024',
    );
    await expect(entryOf('evening-post')).toContainText('There is no record here of when');
  },
);

for (const story of stories) {
  const countOf = (event: UndatedEvent) =>
    event.accounts.length +
    story.differences.filter(({ events }) => events.includes(event.id)).length +
    story.quotations.filter((quotation) => quotation.event === event.id).length;
  const [fullest] = eventsOf(story).toSorted((a, b) => countOf(b) - countOf(a));

  test(
    `every account, statement and difference of an event of ${story.id} can be reached with the keyboard alone, and is in the accessibility tree`,
    walkThrough(story),
    async ({ openPage, page }) => {
      await openPage(`?event=${fullest?.id}`, { story });
      const panel = page.getByTestId('panel');
      await expect(panel.getByRole('heading', { level: 2 })).toBeFocused();
      await openParts(page);
      await panel.getByRole('heading', { level: 2 }).focus();
      const parts = panel.locator('.account, .quotation, .difference');
      const all = await parts.evaluateAll((found) => found.map((_one, index) => index));
      const reached = new Set<number>();
      for (;;) {
        await page.keyboard.press('Tab');
        const place = panel.locator(':focus');
        if ((await place.count()) === 0) break;
        const index = await parts.evaluateAll((found) =>
          found.findIndex((one) => one.contains(document.activeElement)),
        );
        if (index >= 0) reached.add(index);
      }
      expect(reached).toEqual(new Set(all));

      const tree = await page.getByTestId('panel').ariaSnapshot();
      const differences = story.differences.filter(({ events }) =>
        events.includes(fullest?.id ?? ''),
      );
      const accounts = fullest?.accounts ?? [];
      const texts = [
        ...accounts.flatMap(({ excerpts }) => excerpts.map(({ exact }) => exact)),
        ...differences.flatMap(({ summary, evidence }) => [
          summary,
          ...evidence.map(({ exact }) => exact),
        ]),
        ...story.quotations
          .filter(({ event }) => event === fullest?.id)
          .flatMap(({ versions }) =>
            versions.flatMap((one) => one.parts.map(({ exact }) => exact)),
          ),
      ];
      const words = new Set(texts.flatMap((text) => text.match(/\p{L}+/gu) ?? []));
      expect([...words].filter((word) => !tree.includes(word))).toEqual([]);
      expect(tree.match(/- article/g)?.length).toBeGreaterThanOrEqual(accounts.length);
    },
  );
}
