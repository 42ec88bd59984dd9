import type { Page } from '@playwright/test';
import type { Article, StoryFile } from '../src/story/file/schema.ts';
import { millStreet, stories, walkThrough } from './publishedStories.ts';
import { screens } from './screens.ts';
import { expectArticle } from './shownArticle.ts';
import { expectNoFindings } from './support/expectNoFindings.ts';
import { openParts } from './support/openParts.ts';
import { expect, test } from './support/test.ts';
import { waitForPage } from './support/waitForPage.ts';

const inRows = [
  'harbour-fm',
  'not-stated',
  'evening-post',
  'courier-reopening',
  'courier-december',
];

const panelOf = (page: Page) => page.getByTestId('panel');
const timelineOf = (page: Page) => page.getByTestId('timeline');
const rowOf = (page: Page, id: string) =>
  timelineOf(page).locator(`[data-testid="article-row"][data-article-id="${id}"]`);
const sheetOf = (page: Page, id: string) =>
  timelineOf(page).locator(`.timeline-sheet[data-article-id="${id}"] rect`);
/** Of a sheet, beside the lines on it. */
const corner = { x: 2, y: 2 };
const dotOf = (page: Page, event: string, article: string) =>
  timelineOf(page).locator(
    `[data-testid="coverage"][data-event-id="${event}"][data-article-id="${article}"]`,
  );
const accountOf = (page: Page, id: string) =>
  panelOf(page).locator(`[data-testid="account"][data-article-id="${id}"]`);
const itemOf = (page: Page, id: string) =>
  page.locator(`[data-testid="event-list-item"][data-event-id="${id}"]`);

async function press(page: Page, key: string) {
  await page.keyboard.press(key);
  await waitForPage(page);
}

const addressOf = (page: Page) => {
  const { searchParams } = new URL(page.url());
  return [searchParams.get('event'), searchParams.get('article')];
};

test('the row of the article that is open says so, by colour and to who listens, and no other', async ({
  openPage,
  page,
}) => {
  await openPage('?article=not-stated', { story: millStreet });
  const current = timelineOf(page).locator('[data-testid="article-row"][aria-current="true"]');
  await expect(current).toHaveCount(1);
  await expect(current).toHaveAttribute('data-article-id', 'not-stated');
  await press(page, 'Escape');
  await expect(current).toHaveCount(0);
  await openPage('?event=video&article=not-stated');
  await expect(current).toHaveCount(0);
});

test('an article’s statements show where they end early, and its headline’s words are quieter', async ({
  openPage,
  page,
}) => {
  await openPage('?article=not-stated', { story: millStreet });
  await openParts(page);
  const statement = panelOf(page).locator('[data-quotation-id="not-written-to-question"]');
  await expect(statement.locator('.gap[data-place="end"]')).toHaveCount(1);
  await expect(statement.locator('.wording-cut')).toHaveText('stops before “or its authors”');
  await expect(statement.getByRole('list', { name: 'How it differs' })).toContainText(
    'or its authors',
  );
});

for (const story of stories) {
  test.describe(story.id, walkThrough(story), () => {
    test('every article opens by its row’s name', { tag: '@long' }, async ({ openPage, page }) => {
      await openPage('', { story });
      for (const article of story.articles) {
        await rowOf(page, article.id).locator('text').click();
        await waitForPage(page);
        await expectArticle(page, story, article);
        expect(addressOf(page)).toEqual([null, article.id]);
      }
    });

    test('every article opens by its sheet', { tag: '@long' }, async ({ openPage, page }) => {
      await openPage('', { story });
      for (const article of story.articles) {
        await sheetOf(page, article.id).click({ position: corner });
        await waitForPage(page);
        await expectArticle(page, story, article);
        expect(addressOf(page)).toEqual([null, article.id]);
      }
    });

    test(
      'every article opens by its name in an account',
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

    test(
      'every article opens by the name of its row',
      { tag: '@long' },
      async ({ openPage, page }) => {
        await openPage('', { story });
        for (const article of story.articles) {
          const source = page.locator(
            `[data-testid="article-row"][data-article-id="${article.id}"]`,
          );
          await source.click();
          await waitForPage(page);
          await expectArticle(page, story, article);
          await press(page, 'Escape');
          await expect(source).toBeFocused();
        }
      },
    );

    test('every article opens by the keyboard alone', async ({ openPage, page }) => {
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
    });
  });
}

test('an article opens by its name in an account, its row’s name and its sheet', async ({
  openPage,
  page,
}) => {
  await openPage('?event=video', { story: millStreet });
  const [article] = millStreet.articles;
  if (!article) throw new Error('Mill Street has articles');
  for (const open of [
    () => accountOf(page, article.id).locator('.article-link').click(),
    () => rowOf(page, article.id).locator('text').click(),
    () => sheetOf(page, article.id).click({ position: corner }),
  ]) {
    await open();
    await waitForPage(page);
    await expectArticle(page, millStreet, article);
    expect(addressOf(page)).toEqual([null, article.id]);
    await press(page, 'Escape');
  }
});

test('its date is said in full words, never more exactly than it is known', async ({
  openPage,
  page,
}) => {
  await openPage('?article=harbour-fm', { story: millStreet });
  await expect(panelOf(page).getByText('Published Saturday 9 September 2023')).toBeVisible();
  await openPage('?article=not-stated');
  await expect(
    panelOf(page).getByText('Published between 9 and 13 September 2023; the day is not reported'),
  ).toBeVisible();
});

test('words that another article has for the date are named with it', async ({
  openPage,
  page,
}) => {
  await openPage('?article=evening-post', { story: millStreet });
  const known = panelOf(page).getByRole('group').filter({ hasText: 'Only a period is known' });
  await known.getByText('How we know').click();
  await waitForPage(page);
  const { evidence } = millStreet.articles.find(({ id }) => id === 'evening-post')
    ?.datePublished ?? { evidence: [] };
  expect(evidence.length).toBeGreaterThan(1);
  for (const { article, exact } of evidence) {
    const words = known.getByRole('listitem').filter({ hasText: exact });
    await expect(words).toBeVisible();
    if (article === 'evening-post') await expect(words).toContainText('this article');
    else await expect(words.getByRole('link')).toHaveAttribute('href', `?article=${article}`);
  }
});

test('a statement is said by whom the article names, and where others name another it says so', async ({
  openPage,
  page,
}) => {
  await openPage('?article=courier-december', { story: millStreet });
  await openParts(page);
  const statement = panelOf(page).locator('[data-quotation-id="what-this-letter-has-caused"]');
  await expect(statement.getByRole('heading')).toHaveText(/^Martin Pryce/);
  await expect(statement).toContainText('attributed there to Helen Ashworth');
  await openPage('?article=harbour-fm');
  await openParts(page);
  await expect(statement.getByRole('heading')).toHaveText(/^Helen Ashworth/);
  await expect(statement).not.toContainText('attributed there to');
});

test('events that certainly came before it and are not in it are listed, others are not', async ({
  openPage,
  page,
}) => {
  await openPage('?article=harbour-fm', { story: millStreet });
  const section = panelOf(page).getByRole('region', { name: /not in this article$/ });
  const listed = await section
    .getByRole('listitem')
    .evaluateAll((all) => all.map((one) => one.dataset['eventId']));
  expect(listed).toEqual([
    'bridge-rebuilt',
    'weight-limit-lifted',
    'council-takes-over',
    'first-cracks',
    'repair-contract-cancelled',
    'letter-public',
  ]);
  await section.getByRole('link').last().click();
  await waitForPage(page);
  expect(addressOf(page)).toEqual(['letter-public', null]);
});

const without = <Entry extends { article: string }>(id: string, entries: readonly Entry[]) =>
  entries.filter(({ article }) => article !== id);

test('an article without a text, an author, an address, events or words says so', async ({
  openPage,
  page,
}) => {
  const articles = millStreet.articles.map((article) =>
    article.id === 'harbour-fm' ? { ...article, file: null, url: null } : article,
  );
  const events = millStreet.events.map((event) => ({
    ...event,
    accounts: event.accounts.map((account) =>
      account.article === 'harbour-fm' ? { ...account, excerpts: [] } : account,
    ),
  }));
  const outlets = millStreet.outlets.map((outlet) => ({ ...outlet, evidence: [] }));
  const quotations = millStreet.quotations
    // Without their collation, which covers all versions.
    .map(({ id, speaker, event, versions }) => {
      return { id, speaker, event, versions: without('harbour-fm', versions) };
    })
    .filter(({ versions }) => versions.length > 0);
  const differences = millStreet.differences.filter(
    ({ evidence }) => without('harbour-fm', evidence).length === evidence.length,
  );
  const story = { ...millStreet, articles, events, outlets, quotations, differences };
  await openPage('?article=harbour-fm', { story });
  const panel = panelOf(page);
  for (const words of [
    'Author not known',
    'No link to it is given',
    'This timeline’s editors name the outlet; no words of the article are given for it.',
    'Quotations · 0',
    'Differences · 0',
    'We do not have it.',
  ]) {
    await expect(panel.getByText(words)).toBeVisible();
  }
  await expect(
    panel.getByText('We do not have its text, so nothing is quoted from it.'),
  ).toHaveCount(4);
  await expect(panel.getByTestId('excerpt')).toHaveCount(0);
});

test('the links at its foot and the arrow keys go from article to article as the rows do', async ({
  openPage,
  page,
}) => {
  await openPage('?article=harbour-fm', { story: millStreet });
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
});

test('back and forward go through articles and events as they were seen', async ({
  openPage,
  page,
}) => {
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
});

test('an account’s dot opens the event with that account in view, marked and read first', async ({
  openPage,
  page,
}) => {
  await openPage('', { story: millStreet });
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
});

test('an account asked for by the address is in view on a phone too', async ({
  openPage,
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openPage('?event=video&article=courier-december', { story: millStreet });
  await expect(accountOf(page, 'courier-december')).toBeInViewport({ ratio: 1 });
  const top = await accountOf(page, 'courier-december').boundingBox();
  const links = await panelOf(page).locator('.part-links').boundingBox();
  expect(top?.y).toBeGreaterThanOrEqual((links?.y ?? 0) + (links?.height ?? 0) - 1);
});

test('an article that the story does not have, or without an account of the event, is left out', async ({
  openPage,
  page,
}) => {
  await openPage('?article=no-such-article', { story: millStreet });
  await expect(panelOf(page)).toHaveCount(0);
  await openPage('?event=petition&article=harbour-fm');
  await expect(panelOf(page)).toHaveAttribute('data-event-id', 'petition');
  await expect(panelOf(page)).not.toHaveAttribute('data-article-id');
  await expect(panelOf(page).getByRole('heading', { level: 2 })).toBeFocused();
});

test('in an embed an article in the address leaves the focus to the page around', async ({
  openPage,
  page,
}) => {
  for (const address of ['?article=harbour-fm', '?event=video&article=courier-december']) {
    await openPage(`${address}&embed=1`, { story: millStreet });
    await expect(panelOf(page)).toBeVisible();
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('body');
  }
  await expect(accountOf(page, 'courier-december')).toBeInViewport({ ratio: 1 });
});

test('closed by Escape, its button or Back, the focus returns to the mark, the item or the link it came from', async ({
  openPage,
  page,
}) => {
  await openPage('', { story: millStreet });
  const byEscape = () => page.keyboard.press('Escape');
  const byButton = () => page.getByTestId('panel-close').click();
  const byBack = () => page.goBack();
  const dot = timelineOf(page).locator('[data-testid="event"][data-event-id="closed-to-lorries"]');
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
});

test('a sheet cannot take the focus: after it the focus is on its row', async ({
  openPage,
  page,
}) => {
  await openPage('', { story: millStreet });
  await itemOf(page, 'video').focus();
  await sheetOf(page, 'evening-post').click({ position: corner });
  await waitForPage(page);
  await press(page, 'Escape');
  await expect(rowOf(page, 'evening-post')).toBeFocused();
});

test('opened by the address, the focus goes to the mark in the timeline, or else to the item', async ({
  openPage,
  page,
}) => {
  await openPage('?event=video', { story: millStreet });
  await press(page, 'Escape');
  await expect(
    timelineOf(page).locator('[data-testid="event"][data-event-id="video"]'),
  ).toBeFocused();
  await openPage('?event=video&article=harbour-fm');
  await press(page, 'Escape');
  await expect(dotOf(page, 'video', 'harbour-fm')).toBeFocused();
  await openPage('?article=evening-post');
  await press(page, 'Escape');
  await expect(rowOf(page, 'evening-post')).toBeFocused();
  await openPage('?event=brass-plate');
  await press(page, 'Escape');
  await expect(itemOf(page, 'brass-plate')).toBeFocused();
});

test('a mark that is gone by then gives its place to another of the same event', async ({
  openPage,
  page,
}) => {
  await openPage('', { story: millStreet });
  await itemOf(page, 'video').focus();
  await press(page, 'Enter');
  await itemOf(page, 'video').evaluate((item) => item.remove());
  await press(page, 'Escape');
  await expect(
    timelineOf(page).locator('[data-testid="event"][data-event-id="video"]'),
  ).toBeFocused();
});

test('closing with the mouse leaves in sight what the reader has scrolled to', async ({
  openPage,
  page,
}) => {
  await openPage('?event=video', { story: millStreet });
  await page.mouse.move(300, 500);
  await page.mouse.wheel(0, 900);
  await page.waitForFunction(() => scrollY > 400);
  const inMiddle = await page.evaluate(() => {
    const items = [...document.querySelectorAll('[data-testid="event-list-item"]')];
    const tops = items.map((item) => Math.abs(item.getBoundingClientRect().top - innerHeight / 2));
    return items[tops.indexOf(Math.min(...tops))]?.getAttribute('data-event-id') ?? '';
  });
  await page.getByTestId('panel-close').click();
  await waitForPage(page);
  await expect(itemOf(page, inMiddle)).toBeInViewport();
});

/** The article involved in the most differences. */
function fullestOf({ articles, differences }: StoryFile): Article {
  const parts = (id: string) =>
    differences.filter(({ evidence }) => evidence.some(({ article }) => article === id)).length;
  const fullest = articles.toSorted((a, b) => parts(b.id) - parts(a.id))[0];
  if (!fullest) throw new Error('a story for these tests has articles');
  return fullest;
}

for (const { name, theme, viewport, tag } of screens) {
  test.describe(`axe finds nothing, ${name}`, { tag }, () => {
    test.use({ viewport });
    for (const story of stories) {
      test(
        `in the fullest article of ${story.id}`,
        walkThrough(story),
        async ({ openPage, page }) => {
          await openPage(`?theme=${theme}&article=${fullestOf(story).id}`, { story });
          for (const known of await page.getByText('How we know').all()) await known.click();
          await waitForPage(page);
          await expectNoFindings(page);
        },
      );
    }
  });
}

for (const story of stories) {
  test(
    `${story.id}: every article opens by its address, no wider than the screen, from 320 to 1440`,
    walkThrough(story),
    async ({ openPage, page }) => {
      const [first] = story.events;
      const addresses = [
        ...story.articles.map(({ id }) => `?article=${id}`),
        `?event=${first?.id}&article=${first?.accounts[0]?.article}`,
      ];
      for (const [index, address] of addresses.entries()) {
        await openPage(address, index === 0 ? { story } : {});
        const article = story.articles[index];
        if (article) {
          await expectArticle(page, story, article);
          await expect(page).toHaveTitle(`${article.headline} · ${story.title}`);
        }
        // The narrowest width of each layout; for the fullest article all widths.
        const isFullest = article === fullestOf(story);
        for (const width of isFullest ? [320, 390, 768, 1024, 1440] : [320, 1024]) {
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

test('a touch finds every link and button of an article: none is smaller than 24 by 24', async ({
  openPage,
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openPage('?article=courier-december', { story: millStreet });
  for (const target of await panelOf(page).locator('button, summary, nav a').all()) {
    const box = await target.boundingBox();
    expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(24);
  }
});
