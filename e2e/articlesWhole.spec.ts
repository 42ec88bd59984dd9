import type { Article, StoryFile } from '../src/story/file/schema.ts';
import { stories, walkThrough } from './publishedStories.ts';
import { expectArticle } from './shownArticle.ts';
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

for (const story of stories) {
  test.describe(story.id, walkThrough(story), () => {
    test(
      'every article opens from its row’s name',
      { tag: '@long' },
      async ({ openPage, page }) => {
        await openPage('', { story });
        for (const article of story.articles) {
          await rowOf(page, article.id).locator('text').click();
          await waitForPage(page);
          await expectArticle(page, story, article);
          expect(addressOf(page)).toEqual([null, article.id]);
        }
      },
    );

    test(
      'every article opens from its publication mark',
      { tag: '@long' },
      async ({ openPage, page }) => {
        await openPage('', { story });
        for (const article of story.articles) {
          await sheetOf(page, article.id).click({ position: corner });
          await waitForPage(page);
          await expectArticle(page, story, article);
          expect(addressOf(page)).toEqual([null, article.id]);
        }
      },
    );

    test(
      'every article opens from its name in an account',
      { tag: '@long' },
      async ({ openPage, page }) => {
        const fullest = story.events.toSorted((a, b) => b.accounts.length - a.accounts.length)[0];
        await openPage('', { story });
        for (const { article: id } of fullest?.accounts ?? []) {
          await openPage(`?event=${fullest?.id}`);
          await accountOf(page, id).locator('.article-link').click();
          await waitForPage(page);
          const article = story.articles.find((one) => one.id === id);
          if (article) await expectArticle(page, story, article);
          expect(addressOf(page)).toEqual([null, id]);
        }
      },
    );

    test('every article opens from its row', { tag: '@long' }, async ({ openPage, page }) => {
      await openPage('', { story });
      for (const article of story.articles) {
        const source = page.locator(`[data-testid="article-row"][data-article-id="${article.id}"]`);
        await source.click();
        await waitForPage(page);
        await expectArticle(page, story, article);
        await press(page, 'Escape');
        await expect(source).toBeFocused();
      }
    });

    test(
      'every article can be opened with the keyboard alone',
      { tag: '@long' },
      async ({ openPage, page }) => {
        await openPage('', { story });
        await timelineOf(page).locator('[tabindex="0"]').focus();
        await press(page, 'ArrowDown');
        for (let left = 0; left < 60; left += 1) {
          await press(page, 'ArrowLeft');
          const at = page.locator(':focus');
          if ((await at.getAttribute('data-testid')) === 'article-row') break;
        }
        for (let up = 0; up < story.articles.length - 1; up += 1) {
          const first = page.getByTestId('article-row').first();
          if (await first.evaluate((row) => row === document.activeElement)) break;
          await press(page, 'ArrowUp');
        }
        const seen: string[] = [];
        for (const _ of story.articles) {
          const row = page.locator(':focus');
          const id = (await row.getAttribute('data-article-id')) ?? '';
          await expect(rowOf(page, id)).toBeFocused();
          seen.push(id);
          await press(page, 'Enter');
          const article = story.articles.find((one) => one.id === id);
          if (article) await expectArticle(page, story, article);
          await expect(panelOf(page).getByRole('heading', { level: 2 })).toBeFocused();
          await press(page, 'Escape');
          await expect(panelOf(page)).toHaveCount(0);
          await expect(rowOf(page, id)).toBeFocused();
          await press(page, 'ArrowDown');
        }
        expect(seen.toSorted()).toEqual(story.articles.map(({ id }) => id).toSorted());
      },
    );
  });
}

/** The article involved in the most differences. */
function fullestOf({ articles, differences }: StoryFile): Article {
  const parts = (id: string) =>
    differences.filter(({ evidence }) => evidence.some(({ article }) => article === id)).length;
  const fullest = articles.toSorted((a, b) => parts(b.id) - parts(a.id))[0];
  if (!fullest) throw new Error('a story for these tests has articles');
  return fullest;
}

for (const story of stories) {
  test(
    `${story.id}: every article opens from its address and is no wider than the screen, from 320 to 1440`,
    walkThrough(story),
    async ({ openPage, page }) => {
      const [first] = story.events;
      const addresses = [
        ...story.articles.map(({ id }) => `?article=${id}`),
        `?event=${first?.id}&article=${first?.accounts[0]?.article}`,
      ];
      for (const [index, address] of addresses.entries()) {
        if (index === 0) await openPage(address, { story });
        else await turnTo(page, address);
        const article = story.articles[index];
        if (article) {
          await expectArticle(page, story, article);
          await expect(page).toHaveTitle(`${article.headline} · ${story.title}`);
        }
        // The narrowest width; for the fullest article one of each layout, too.
        const isFullest = article === fullestOf(story);
        for (const width of isFullest ? [320, 390, 768, 1024, 1440] : [320]) {
          await page.setViewportSize({ width, height: 900 });
          await waitForPage(page);
          const wider = await panelOf(page).evaluate((panel) =>
            [...panel.querySelectorAll('*')]
              .filter(
                (element) => element.checkVisibility() && !element.closest('.visually-hidden'),
              )
              .filter((element) => element.getBoundingClientRect().right > innerWidth)
              .map((element) => element.outerHTML.slice(0, 120)),
          );
          expect(wider, `${address}, ${width} wide`).toEqual([]);
        }
      }
    },
  );
}
