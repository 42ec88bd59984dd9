import type { Locator, Page } from '@playwright/test';
import { english } from '../src/language/english.ts';
import type { DifferenceKind } from '../src/story/model/difference.ts';
import type { UndatedEvent } from '../src/story/file/schema.ts';
import { eventsOf, millStreet, stories, walkThrough } from './publishedStories.ts';
import { screens } from './screens.ts';
import { expectShown } from './shownEvent.ts';
import { expectNoFindings } from './support/expectNoFindings.ts';
import { openParts } from './support/openParts.ts';
import { expect, test } from './support/test.ts';
import { waitForPage } from './support/waitForPage.ts';

const strong = ['conflict', 'dispute', 'truncation', 'attribution'];
const phone = { width: 390, height: 844 };

const articlesIn = (place: Locator) =>
  place
    .getByTestId('account')
    .evaluateAll((all) => all.map((one) => one.dataset['articleId'] ?? ''));
const differenceIn = (page: Page, id: string) =>
  page.getByTestId('panel').locator(`[data-testid="difference"][data-difference-id="${id}"]`);
/** The link to the only event of a difference or, where it opens a list of several, to the last. */
async function placeOf(difference: Locator): Promise<Locator> {
  const list = difference.locator('.difference-places > summary');
  if ((await list.count()) > 0) await list.click();
  return difference.locator('.difference-places a').last();
}
const listOf = (page: Page) => page.getByRole('region', { name: /^Where the reports differ/ });

test.describe('accounts', () => {
  test('stand by publication at first, and by outlet or the longest first when asked', async ({
    openPage,
    page,
  }) => {
    await openPage('?event=video', { story: millStreet });
    const panel = page.getByTestId('panel');
    const event = millStreet.events.find(({ id }) => id === 'video');
    if (event) await expectShown(page, millStreet, event);
    const published = (await articlesIn(panel)).map(firstDayOf);
    expect(published).toEqual(published.toSorted((a, b) => (a < b ? -1 : Number(a > b))));

    await page.getByLabel('Order').selectOption('longest first');
    const lengths = (await articlesIn(panel)).map((id) => {
      const account = event?.accounts.find(({ article }) => article === id);
      return account?.excerpts.reduce((sum, { start, end }) => sum + end - start, 0) ?? 0;
    });
    expect(lengths).toEqual(lengths.toSorted((a, b) => b - a));
    await page.getByRole('link', { name: /^Next event/ }).click();
    await expect(page.getByLabel('Order')).toHaveValue('length');
  });

  test('keep the order that was chosen through reading in order and back', async ({
    openPage,
    page,
  }) => {
    await openPage('?event=video', { story: millStreet });
    await page.getByLabel('Order').selectOption('by outlet');
    await page.getByTestId('panel-close').click();
    await page.getByRole('link', { name: 'Read in order' }).click();
    await waitForPage(page);
    await page.getByRole('link', { name: 'Back to the timeline' }).click();
    await waitForPage(page);
    await page.locator('[data-testid="event-list-item"][data-event-id="video"]').click();
    await expect(page.getByLabel('Order')).toHaveValue('outlet');
  });

  test('stand side by side over the whole page on demand, and Escape puts the panel back', async ({
    openPage,
    page,
  }) => {
    await openPage('?event=video', { story: millStreet });
    const panel = page.getByTestId('panel');
    const accounts = panel.getByTestId('account');
    const tops = () =>
      accounts.evaluateAll((all) => all.map((one) => Math.round(one.getBoundingClientRect().top)));
    expect(new Set(await tops()).size).toBe(await accounts.count());
    const timeline = await page.getByTestId('timeline').boundingBox();

    const button = page.getByRole('button', { name: 'Side by side' });
    await button.click();
    await waitForPage(page);
    expect((await panel.boundingBox())?.width).toBe(1440);
    expect(new Set(await tops()).size).toBeLessThan(await accounts.count());
    await expect(button).toBeFocused();
    // What is beneath cannot be reached by keyboard, and nothing has moved.
    const outside: string[] = [];
    for (let step = 0; step < 60; step += 1) {
      await page.keyboard.press('Tab');
      const place = await page.evaluate(() => {
        const { activeElement } = document;
        const isWithin = activeElement?.closest('dialog') !== null;
        return isWithin || activeElement === document.body ? null : activeElement?.outerHTML;
      });
      if (typeof place === 'string') outside.push(place);
    }
    expect(outside).toEqual([]);
    expect(await page.getByTestId('timeline').boundingBox()).toEqual(timeline);
    await button.focus();

    await page.keyboard.press('Escape');
    await waitForPage(page);
    await expect(panel).toBeVisible();
    await expect(button).toHaveAttribute('aria-pressed', 'false');
    await expect(button).toBeFocused();
    expect((await panel.boundingBox())?.width).toBeLessThan(600);
    await page.keyboard.press('Escape');
    await expect(panel).toHaveCount(0);
  });

  test('are copied as citations, and the panel as a link, and the buttons say so', async ({
    openPage,
    page,
    context,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await openPage('?event=video', { story: millStreet });
    const account = page.locator('[data-testid="account"][data-article-id="courier-reopening"]');
    await account.getByRole('button', { name: /^Copy as citation/ }).click();
    await expect(account.getByRole('status')).toHaveText('Copied');
    const text = await page.evaluate(() => navigator.clipboard.readText());
    expect(text).toMatch(/^Imogen Vale\. .+ The Courier, published Friday 8 December 2023\.\n/);
    expect(text).toContain('“… she released a video on 9 September');

    const header = page.getByTestId('panel').locator('header');
    await header.getByRole('button', { name: 'Copy link' }).click();
    await expect(header.getByRole('status')).toHaveText('Link copied');
    const link = await page.evaluate(() => navigator.clipboard.readText());
    expect(link).toMatch(/^http.*\?(.*&)?event=video$/);
  });

  test('show their citation to copy by hand where the clipboard is refused', async ({
    openPage,
    page,
  }) => {
    await page.addInitScript(() =>
      Object.defineProperty(navigator, 'clipboard', { value: undefined }),
    );
    await openPage('?event=video', { story: millStreet });
    const account = page.locator('[data-testid="account"][data-article-id="not-stated"]');
    await account.getByRole('button', { name: /^Copy as citation/ }).click();
    await expect(account.getByRole('status')).toContainText('did not allow');
    await expect(account.getByRole('textbox')).toHaveValue(/^Author not stated\. /);
  });
});

test.describe('differences', () => {
  for (const story of stories) {
    test(
      `every strong one of ${story.id} is found from the list within two actions`,
      walkThrough(story),
      async ({ openPage, page }) => {
        await openPage('', { story });
        for (const { id, kind, summary, events } of story.differences) {
          if (!strong.includes(kind) || events.length === 0) continue;
          await listOf(page)
            .locator(`label:has-text("${nameOfKind(kind)}")`)
            .click();
          await listOf(page).getByRole('link', { name: summary, exact: true }).click();
          await waitForPage(page);
          await expect(differenceIn(page, id)).toHaveAttribute('aria-current', 'true');
          await expect(differenceIn(page, id).getByRole('heading')).toBeFocused();
          await expect(differenceIn(page, id).getByRole('heading')).toBeInViewport();
        }
      },
    );

    test(
      `every one of ${story.id} is found from its event, strongest first, and shows the words of each side with their articles`,
      walkThrough(story),
      async ({ openPage, page }) => {
        for (const event of eventsOf(story)) {
          const own = story.differences.filter(({ events }) => events.includes(event.id));
          if (own.length === 0) continue;
          await openPage(`?event=${event.id}`, { story });
          const panel = page.getByTestId('panel');
          await panel.getByRole('link', { name: `Differences · ${own.length}` }).click();
          await waitForPage(page);
          const heading = '#panel-differences';
          const start = panel.locator(`${heading}, summary:has(${heading})`).first();
          await expect(start).toBeFocused();
          const shown = await panel
            .getByTestId('difference')
            .evaluateAll((all) =>
              all.map((one) => [one.dataset['differenceId'] ?? '', one.textContent] as const),
            );
          const ids = shown.map(([id]) => id);
          const first = own.filter(({ kind }) => strong.includes(kind)).map(({ id }) => id);
          expect(new Set(ids.slice(0, first.length))).toEqual(new Set(first));
          if (first.length > 0)
            await expect(differenceIn(page, ids[0] ?? '').getByRole('heading')).toBeInViewport();
          for (const { id, evidence } of own) {
            const text = new Map(shown).get(id);
            for (const { exact, article } of evidence) {
              expect(text).toContain(exact);
              const outlet = story.articles.find((one) => one.id === article)?.outlet ?? null;
              const name = story.outlets.find((one) => one.id === outlet)?.name;
              expect(text).toContain(name ?? 'Outlet not stated');
            }
          }
        }
      },
    );
  }

  test('one after another are reached over the story by the keyboard, with the focus on each', async ({
    openPage,
    page,
  }) => {
    await openPage('?event=video', { story: millStreet });
    await openParts(page);
    const next = page.getByRole('link', { name: 'Next difference in the story' });
    const seen: (string | null)[] = [];
    while ((await next.count()) > 0) {
      await next.focus();
      await page.keyboard.press('Enter');
      await waitForPage(page);
      const chosen = page.getByTestId('panel').locator('.difference[aria-current]');
      await expect(chosen.getByRole('heading')).toBeFocused();
      seen.push(await chosen.getAttribute('data-difference-id'));
    }
    expect(seen).toHaveLength(millStreet.differences.length);
    expect(new Set(seen)).toEqual(new Set(millStreet.differences.map(({ id }) => id)));
    await page.goBack();
    await waitForPage(page);
    await expect(differenceIn(page, seen.at(-2) ?? '')).toHaveAttribute('aria-current', 'true');
  });

  test('within the event the next one is another of its own', async ({ openPage, page }) => {
    await openPage('?event=union-answers', { story: millStreet });
    await openParts(page);
    const next = page.getByRole('link', { name: 'Next difference in this event' });
    await next.click();
    await expect(page.getByText('1 of 2')).toBeVisible();
    await next.click();
    await expect(page.getByText('2 of 2')).toBeVisible();
    await expect(next).toHaveCount(0);
    expect(new URL(page.url()).searchParams.get('event')).toBe('union-answers');
  });

  test('of another event, or unknown, count as absent in an address', async ({
    openPage,
    page,
  }) => {
    for (const difference of ['no-such-difference', 'nowhere']) {
      await openPage(`?event=video&difference=${difference}`, { story: millStreet });
      await expect(page.getByTestId('panel').locator('.difference[aria-current]')).toHaveCount(0);
      await expect(page.getByTestId('panel').getByRole('heading', { level: 2 })).toBeFocused();
    }
  });

  test('lead to their place on the timeline', async ({ openPage, page }) => {
    await openPage('?event=video&from=2024&to=2025', { story: millStreet });
    const [difference] = millStreet.differences.filter(({ events }) => events[0] === 'video');
    await openParts(page);
    await (await placeOf(differenceIn(page, difference?.id ?? ''))).click();
    await waitForPage(page);
    const mark = page.locator('[data-testid="timeline"] [data-event-id="video"]').first();
    await expect(mark).toBeInViewport();
    await expect(page.getByTestId('panel')).toBeVisible();
  });

  test('on a phone, their place on the timeline is shown with the panel out of the way', async ({
    openPage,
    page,
  }) => {
    await page.setViewportSize(phone);
    await openPage('?event=video', { story: millStreet });
    await openParts(page);
    const [difference] = millStreet.differences.filter(({ events }) => events[0] === 'video');
    await (await placeOf(differenceIn(page, difference?.id ?? ''))).click();
    await waitForPage(page);
    await expect(page.getByTestId('panel')).toHaveCount(0);
    const mark = page.locator('[data-testid="timeline"] a[data-event-id="video"]').first();
    await expect(mark).toBeInViewport();
    await expect(mark).toBeFocused();
  });
});

test.describe('coverage', () => {
  test('is a table with a state in words for every event and article, and totals', async ({
    openPage,
    page,
  }) => {
    await openPage('', { story: millStreet });
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.getByText('Who reported what, as a table').click();
    await waitForPage(page);
    expect(asked.filter((url) => /\/coverageTable-[^/]+\.js$/.test(url))).toHaveLength(1);
    const table = page.getByRole('table', { name: 'Which article reports which event' });
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
      await expect(row).toContainText(`${event.accounts.length} of ${millStreet.articles.length}`);
    }
  });

  test('scrolls inside its own box on a phone, and its headers stay', async ({
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

test('how everything is known names article, offsets, file and hash of every excerpt', async ({
  openPage,
  page,
}) => {
  await openPage('?event=video', { story: millStreet });
  await page.getByText('The evidence in full').click();
  await waitForPage(page);
  const known = page.getByTestId('provenance');
  const event = millStreet.events.find(({ id }) => id === 'video');
  for (const { article, excerpts } of event?.accounts ?? []) {
    const entry = known.locator(`[data-article-id="${article}"]`);
    const { file, datePublished } = millStreet.articles.find(({ id }) => id === article) ?? {};
    await expect(entry).toContainText(file?.sha256 ?? 'none');
    await expect(entry).toContainText(datePublished?.explanation ?? 'none');
    for (const { exact, start, end } of excerpts) {
      await expect(entry).toContainText(exact);
      await expect(entry).toContainText(`characters ${start} to ${end}`);
    }
  }
  await expect(known).toContainText('There is no record here');
});

test('how everything is known says on which day the build compared the texts', async ({
  openPage,
  page,
}) => {
  const { id, title, description, language } = millStreet;
  const checked = { on: '2024-02-29', articles: ['harbour-fm'] };
  await openPage('?event=video', { story: millStreet });
  await page.route('**/stories/index.json', (route) =>
    route.fulfill({ json: { stories: [{ id, title, description, language, checked }] } }),
  );
  await page.reload();
  await waitForPage(page);
  await page.getByText('The evidence in full').click();
  await waitForPage(page);
  const entryOf = (article: string) =>
    page.getByTestId('provenance').locator(`[data-article-id="${article}"]`);
  await expect(entryOf('harbour-fm')).toContainText('letter for letter: Thursday 29 February 2024');
  await expect(entryOf('evening-post')).toContainText('There is no record here of when');
});

for (const { name, theme, viewport, tag } of screens) {
  test.describe(`axe finds nothing, ${name}`, { tag }, () => {
    test.use({ viewport });
    // Axe checks the contrast of every text, which takes its time.
    test.slow();

    test('in the table of coverage', async ({ openPage, page }) => {
      await openPage(`?theme=${theme}`, { story: millStreet });
      await page.getByText('Who reported what, as a table').click();
      await waitForPage(page);
      await expectNoFindings(page, '.coverage');
      await expectNoFindings(page, '.differences-of-story');
    });

    test('in a chosen difference, with all that is known open', async ({ openPage, page }) => {
      const difference = millStreet.differences.find(({ events }) => events[0] === 'video');
      const address = `?theme=${theme}&event=video&difference=${difference?.id}`;
      await openPage(address, { story: millStreet });
      await page.getByText('The evidence in full').click();
      await waitForPage(page);
      await expectNoFindings(page, '.panel');
    });

    test('in reading mode', async ({ openPage, page }) => {
      await openPage(`?theme=${theme}&read=1`, { story: millStreet });
      await expectNoFindings(page, '.reading');
    });
  });
}

function nameOfKind(kind: DifferenceKind): string {
  return english.page.differenceKinds[kind];
}

function firstDayOf(articleId: string): string {
  return millStreet.articles.find(({ id }) => id === articleId)?.datePublished.earliest ?? '';
}

for (const story of stories) {
  const countOf = (event: UndatedEvent) =>
    event.accounts.length +
    story.differences.filter(({ events }) => events.includes(event.id)).length +
    story.quotations.filter((quotation) => quotation.event === event.id).length;
  const [fullest] = eventsOf(story).toSorted((a, b) => countOf(b) - countOf(a));

  test(
    `by the keyboard alone every account, statement and difference of an event of ${story.id} is reached`,
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
    },
  );

  test(
    `in the accessibility tree alone stand every version and difference of an event of ${story.id}`,
    walkThrough(story),
    async ({ openPage, page }) => {
      await openPage(`?event=${fullest?.id}`, { story });
      await openParts(page);
      const tree = await page.getByTestId('panel').ariaSnapshot();
      const differences = story.differences.filter(({ events }) =>
        events.includes(fullest?.id ?? ''),
      );
      const texts = [
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
    },
  );
}
