import type { Page } from '@playwright/test';
import { stories, millStreet, walkThrough } from './publishedStories.ts';
import { screens } from './screens.ts';
import { expectNoFindings } from './support/expectNoFindings.ts';
import { serveStories } from './support/stories.ts';
import { expect, test } from './support/test.ts';
import { waitForPage } from './support/waitForPage.ts';

for (const { name, theme, viewport, tag, contrast } of screens) {
  test.describe(`axe finds nothing, ${name}`, { tag }, () => {
    test.use({ viewport });

    for (const story of stories) {
      test(
        `in the timeline, the list, the differences and the table of coverage of ${story.id}`,
        walkThrough(story),
        async ({ openPage, page }) => {
          await openPage(`?theme=${theme}`, { story });
          await page.getByText('Who reported what, as a table').click();
          await waitForPage(page);
          for (const part of ['.coverage', '.differences-of-story']) {
            await expect(page.locator(part)).toBeVisible();
          }
          await expectNoFindings(page, { contrast: true });
        },
      );

      test(
        `in the fullest panel of ${story.id}, with its details open`,
        walkThrough(story),
        async ({ openPage, page }) => {
          const fullest = story.events.toSorted((a, b) => b.accounts.length - a.accounts.length)[0];
          await openPage(`?theme=${theme}&event=${fullest?.id}`, { story });
          await page.getByText('How we know').click();
          await waitForPage(page);
          await expectNoFindings(page, { contrast: true });
        },
      );
    }

    test('in an error', async ({ openPage, page }) => {
      await serveStories(page, [{ ...millStreet, articles: 1, events: 2 }]);
      await openPage(`?theme=${theme}&story=mill-street`, { until: 'error' });
      await expectNoFindings(page, { contrast });
    });

    test('in the list of stories', async ({ openPage, page }) => {
      await serveStories(page, [millStreet, { ...millStreet, id: 'other', title: 'Another' }]);
      await openPage(`?theme=${theme}`);
      await expectNoFindings(page, { contrast });
    });

    test('while loading', async ({ page }) => {
      await page.route('**/stories/mill-street/story.json', () => {});
      await page.goto(`./?theme=${theme}&story=mill-street`);
      await page.getByText('Loading the story').waitFor();
      await expectNoFindings(page, { contrast });
    });
  });
}

test('a deployment of several stories lists them, each linking to its own page', async ({
  openPage,
  page,
}) => {
  await serveStories(page, [millStreet, { ...millStreet, id: 'other', title: 'Another' }]);
  await openPage('');
  const index = page.getByTestId('story-index');
  await expect(index.getByRole('link')).toHaveCount(2);
  await index.getByRole('link', { name: 'Another' }).click();
  await waitForPage(page);
  await expect(page).toHaveURL(/\/stories\/other\/$/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Another');
});

test('a deployment without a story says so', async ({ openPage, page }) => {
  await serveStories(page, []);
  await openPage('');
  await expect(page.getByText('no story here yet')).toBeVisible();
});

test('a story without events says so', async ({ openPage, page }) => {
  await openPage('', {
    story: { ...millStreet, events: [], undated: [], quotations: [], differences: [] },
  });
  await expect(page.getByText('no events yet')).toBeVisible();
  await expectNoFindings(page, { contrast: false });
});

test('the accessibility tree alone contains every account', async ({ openPage, page }) => {
  await openPage('?event=video', { story: millStreet });
  const tree = await page.getByTestId('panel').ariaSnapshot();
  const event = millStreet.events.find(({ id }) => id === 'video');
  for (const { exact } of event?.accounts.flatMap(({ excerpts }) => excerpts) ?? []) {
    const lastWords = exact
      .split(/[^\p{L}]+/u)
      .filter(Boolean)
      .slice(-2);
    for (const word of lastWords) expect(tree).toContain(word);
  }
  expect(tree.match(/- article/g)?.length).toBeGreaterThanOrEqual(event?.accounts.length ?? 99);
});

/** Pairs of elements whose boxes overlap, by their texts. */
const overlaps = (page: Page, selector: string) =>
  page.locator(selector).evaluateAll((elements) => {
    const boxes = elements.map((element) => ({
      box: element.getBoundingClientRect(),
      text: element.textContent,
    }));
    return boxes.flatMap(({ box: a, text }, n) =>
      boxes
        .slice(n + 1)
        .filter(({ box: b }) => a.left < b.right && b.left < a.right)
        .filter(({ box: b }) => a.top < b.bottom - 1 && b.top < a.bottom - 1)
        .map((other) => `${text} | ${other.text}`),
    );
  });

test('letters, words and lines set as far apart as WCAG 1.4.12 asks overlap nowhere', async ({
  openPage,
  page,
}) => {
  await openPage('', { story: millStreet });
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`* { line-height: 1.5 !important; letter-spacing: 0.12em !important;
      word-spacing: 0.16em !important } p { margin-bottom: 2em !important }`);
    document.adoptedStyleSheets = [sheet];
  });
  await expect.poll(() => overlaps(page, '.timeline-label')).toEqual([]);
  expect(await overlaps(page, '.timeline-axis text')).toEqual([]);
});
