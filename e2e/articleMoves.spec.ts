import type { Locator, Page } from '@playwright/test';
import { millStreet } from './publishedStories.ts';
import { testOnOnePage } from './support/onOnePage.ts';
import { expect, test } from './support/test.ts';
import { turnTo } from './support/turnTo.ts';
import { waitForPage } from './support/waitForPage.ts';
import {
  panelOf,
  timelineOf,
  rowOf,
  sheetOf,
  corner,
  accountOf,
  press,
  addressOf,
} from './articlePlaces.ts';

const inRows = [
  'harbour-fm',
  'not-stated',
  'evening-post',
  'courier-reopening',
  'courier-december',
];

const dotOf = (page: Page, event: string, article: string) =>
  timelineOf(page).locator(
    `[data-testid="coverage"][data-event-id="${event}"][data-article-id="${article}"]`,
  );

const itemOf = (page: Page, id: string) =>
  page.locator(`[data-testid="event-list-item"][data-event-id="${id}"]`);

testOnOnePage(
  'a reader moves among accounts and articles, and the focus returns to where it came from',
  { story: millStreet },
  {
    'the links at its foot and the arrow keys move from article to article in the order of the rows':
      async (page) => {
        await turnTo(page, '?article=harbour-fm');
        const rows = await page
          .getByTestId('article-row')
          .evaluateAll((all) => all.map((row) => row.getAttribute('data-article-id')));
        expect(rows).toEqual(inRows);
        const panel = panelOf(page);
        await expect(panel.getByRole('link', { name: 'Previous article' })).toHaveCount(0);
        for (const id of inRows.slice(1)) {
          await panel.getByRole('link', { name: 'Next article' }).click();
          await waitForPage(page);
          await expect(panel).toHaveAttribute('data-article-id', id);
          await expect(panel.getByRole('heading', { level: 2 })).toBeFocused();
        }
        await expect(panel.getByRole('link', { name: 'Next article' })).toHaveCount(0);
        await press(page, 'ArrowRight');
        await expect(panel).toHaveAttribute('data-article-id', 'courier-december');
        for (const id of inRows.toReversed().slice(1)) {
          await press(page, 'ArrowLeft');
          await expect(panel).toHaveAttribute('data-article-id', id);
        }
        await press(page, 'Shift+ArrowRight');
        await expect(panel).toHaveAttribute('data-article-id', 'harbour-fm');
      },
    'an account’s dot opens the event with that account in view, highlighted, and first for screen readers':
      async (page) => {
        for (const id of inRows.toReversed()) {
          await dotOf(page, 'video', id).click();
          await waitForPage(page);
          expect(addressOf(page)).toEqual(['video', id]);
          const marked = panelOf(page).locator('[aria-current]');
          await expect(marked).toHaveCount(1);
          await expect(marked).toHaveAttribute('data-article-id', id);
          await expect(marked).toBeInViewport({ ratio: 1 });
          await expect(marked.getByRole('heading')).toBeFocused();
          await expect(panelOf(page).getByTestId('account')).toHaveCount(5);
          expect(await page.evaluate(() => scrollY)).toBe(0);
        }
        await timelineOf(page)
          .locator('[data-testid="event"][data-event-id="video"] text')
          .first()
          .click();
        await waitForPage(page);
        await expect(panelOf(page).locator('[aria-current]')).toHaveCount(0);
        await expect(panelOf(page).getByRole('heading', { level: 2 })).toBeInViewport({ ratio: 1 });
      },
    'after closing with Escape, the button or Back, the focus returns to the mark, the item or the link that opened it':
      async (page) => {
        const byEscape = () => page.keyboard.press('Escape');
        const byButton = () => page.getByTestId('panel-close').click();
        const byBack = () => page.goBack();
        const dot = timelineOf(page).locator(
          '[data-testid="event"][data-event-id="closed-to-lorries"]',
        );
        for (const [opener, ...closings] of [
          [rowOf(page, 'evening-post'), byEscape],
          [dotOf(page, 'video', 'harbour-fm'), byButton],
          [dot, byEscape, byButton, byBack],
          [itemOf(page, 'video'), byBack],
          [page.locator('.differences-of-story a').first(), byEscape],
        ] as const) {
          for (const close of closings) {
            await opener.focus();
            await press(page, 'Enter');
            await expect(panelOf(page)).toHaveCount(1);
            await close();
            await waitForPage(page);
            await expect(panelOf(page)).toHaveCount(0);
            await expect(opener).toBeFocused();
          }
        }
        await test.step('a publication mark cannot take the focus: it is on its row', async () => {
          await itemOf(page, 'video').focus();
          await sheetOf(page, 'evening-post').click({ position: corner });
          await waitForPage(page);
          await press(page, 'Escape');
          await expect(rowOf(page, 'evening-post')).toBeFocused();
        });
        await test.step('if the mark has gone by then, it goes to another mark of the same event', async () => {
          await itemOf(page, 'video').focus();
          await press(page, 'Enter');
          await itemOf(page, 'video').evaluate((item) => item.remove());
          await press(page, 'Escape');
          await expect(
            timelineOf(page).locator('[data-testid="event"][data-event-id="video"]'),
          ).toBeFocused();
        });
      },
    'closing with the mouse keeps what the reader has scrolled to in view': async (page) => {
      await turnTo(page, '?event=video');
      await page.mouse.move(300, 500);
      await page.mouse.wheel(0, 900);
      await page.waitForFunction(() => scrollY > 400);
      const inMiddle = await page.evaluate(() => {
        const items = [...document.querySelectorAll('[data-testid="event-list-item"]')];
        const tops = items.map((item) =>
          Math.abs(item.getBoundingClientRect().top - innerHeight / 2),
        );
        return items[tops.indexOf(Math.min(...tops))]?.getAttribute('data-event-id') ?? '';
      });
      await page.getByTestId('panel-close').click();
      await waitForPage(page);
      await expect(itemOf(page, inMiddle)).toBeInViewport();
    },
  },
);

test(
  'Back and Forward step through articles and events in the order in which they were opened',
  { tag: '@long' },
  async ({ openPage, page }) => {
    await openPage('', { story: millStreet });
    await rowOf(page, 'evening-post').locator('text').click();
    await waitForPage(page);
    await panelOf(page)
      .getByRole('link', { name: 'Mayor explains herself in a video' })
      .first()
      .click();
    await waitForPage(page);
    await accountOf(page, 'courier-december').locator('.article-link').click();
    await waitForPage(page);
    await press(page, 'Escape');
    await expect(panelOf(page)).toHaveCount(0);
    expect(addressOf(page)).toEqual([null, null]);
    const seen = [
      [null, 'evening-post'],
      ['video', null],
      [null, 'courier-december'],
    ];
    for (const place of seen) {
      await page.goForward();
      await waitForPage(page);
      expect(addressOf(page)).toEqual(place);
    }
    for (const place of [[null, null], ...seen].toReversed().slice(1)) {
      await page.goBack();
      await waitForPage(page);
      expect(addressOf(page)).toEqual(place);
      await expect(panelOf(page)).toHaveCount(place.every((id) => id === null) ? 0 : 1);
    }
  },
);

test(
  'an account named in the address is in view on a phone, too',
  { tag: '@long' },
  async ({ openPage, page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await openPage('?event=video&article=courier-december', { story: millStreet });
    await expect(accountOf(page, 'courier-december')).toBeInViewport({ ratio: 1 });
    const top = await accountOf(page, 'courier-december').boundingBox();
    const links = await panelOf(page).locator('.part-links').boundingBox();
    expect(top?.y).toBeGreaterThanOrEqual((links?.y ?? 0) + (links?.height ?? 0) - 1);
  },
);

const eventMarkOf = (page: Page, event: string) =>
  timelineOf(page).locator(`[data-testid="event"][data-event-id="${event}"]`);

for (const [what, address, markOf, tag] of [
  ['an event', '?event=video', (page) => eventMarkOf(page, 'video'), ['@long']],
  [
    'an account',
    '?event=video&article=harbour-fm',
    (page) => dotOf(page, 'video', 'harbour-fm'),
    [],
  ],
  ['an article', '?article=evening-post', (page) => rowOf(page, 'evening-post'), ['@long']],
  ['an event without a mark', '?event=brass-plate', (page) => itemOf(page, 'brass-plate'), []],
] satisfies [string, string, (page: Page) => Locator, string[]][]) {
  const title = `after closing ${what} that the address opened, the focus goes to its mark on the timeline, or else to the item`;
  test(title, { tag }, async ({ openPage, page }) => {
    await openPage(address, { story: millStreet });
    await press(page, 'Escape');
    await expect(markOf(page)).toBeFocused();
  });
}
