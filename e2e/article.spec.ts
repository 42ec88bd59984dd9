import { millStreet } from './publishedStories.ts';
import { expectArticle } from './shownArticle.ts';
import { openParts } from './support/openParts.ts';
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

test(
  'an article’s panel shows what is known of it, its statements, and what it does not report',
  { tag: '@long' },
  async ({ openPage, page }) => {
    await openPage('?article=not-stated', { story: millStreet });
    await test.step('only its row is highlighted, and announced as open by a screen reader', async () => {
      const current = timelineOf(page).locator('[data-testid="article-row"][aria-current="true"]');
      await expect(current).toHaveCount(1);
      await expect(current).toHaveAttribute('data-article-id', 'not-stated');
      await press(page, 'Escape');
      await expect(current).toHaveCount(0);
      await turnTo(page, '?event=video&article=not-stated');
      await expect(current).toHaveCount(0);
    });
    await test.step('statements show where they end early, and words from its headline are less prominent', async () => {
      await turnTo(page, '?article=not-stated');
      await openParts(page);
      const statement = panelOf(page).locator('[data-quotation-id="not-written-to-question"]');
      await expect(statement.locator('.gap[data-place="end"]')).toHaveCount(1);
      await expect(statement.locator('.wording-cut')).toHaveText('stops before “or its authors”');
      await expect(statement.getByRole('list', { name: 'How it differs' })).toContainText(
        'or its authors',
      );
    });
    await test.step('its date is written out in full, and never more exactly than it is known', async () => {
      await turnTo(page, '?article=harbour-fm');
      await expect(panelOf(page).getByText('Published Saturday 9 September 2023')).toBeVisible();
      await turnTo(page, '?article=not-stated');
      await expect(
        panelOf(page).getByText(
          'Published between 9 and 13 September 2023; the day is not reported',
        ),
      ).toBeVisible();
    });
    await test.step('the date is shown with the words for it in another article', async () => {
      await turnTo(page, '?article=evening-post');
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
    await test.step('a statement is attributed to the speaker that the article names, with a note where others name another', async () => {
      await turnTo(page, '?article=courier-december');
      await openParts(page);
      const statement = panelOf(page).locator('[data-quotation-id="what-this-letter-has-caused"]');
      await expect(statement.getByRole('heading')).toHaveText(/^Martin Pryce/);
      await expect(statement).toContainText('attributed there to Helen Ashworth');
      await turnTo(page, '?article=harbour-fm');
      await openParts(page);
      await expect(statement.getByRole('heading')).toHaveText(/^Helen Ashworth/);
      await expect(statement).not.toContainText('attributed there to');
    });
    await test.step('the events that certainly happened before it and that it does not report are listed, and no others', async () => {
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
  },
);

test('an article opens from its name in an account, from its row’s name and from its publication mark', async ({
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

const without = <Entry extends { article: string }>(id: string, entries: readonly Entry[]) =>
  entries.filter(({ article }) => article !== id);

test(
  'an article without a text, an author, an address, events or statements is labelled as such',
  { tag: '@long' },
  async ({ openPage, page }) => {
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
  },
);

test('an article that the story does not have, or that has no account of the event, is ignored', async ({
  openPage,
  page,
}) => {
  await openPage('?article=no-such-article', { story: millStreet });
  await expect(panelOf(page)).toHaveCount(0);
  await turnTo(page, '?event=petition&article=harbour-fm');
  await expect(panelOf(page)).toHaveAttribute('data-event-id', 'petition');
  await expect(panelOf(page)).not.toHaveAttribute('data-article-id');
  await expect(panelOf(page).getByRole('heading', { level: 2 })).toBeFocused();
});

test(
  'in an embed, an article in the address does not take the focus from the embedding page',
  { tag: '@long' },
  async ({ openPage, page }) => {
    for (const address of ['?article=harbour-fm', '?event=video&article=courier-december']) {
      await openPage(`${address}&embed=1`, { story: millStreet });
      await expect(panelOf(page)).toBeVisible();
      expect(await page.evaluate(() => document.activeElement?.localName)).toBe('body');
    }
    await expect(accountOf(page, 'courier-december')).toBeInViewport({ ratio: 1 });
  },
);
