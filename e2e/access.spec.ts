import type { Page } from '@playwright/test';
import type { StoryFile } from '../src/story/file/schema.ts';
import { sheet } from './findPlaces.ts';
import { stories, millStreet, walkThrough } from './publishedStories.ts';
import { screens } from './screens.ts';
import { expectNoFindings } from './support/expectNoFindings.ts';
import { serveStories } from './support/stories.ts';
import { expect, test } from './support/test.ts';
import { turnTo } from './support/turnTo.ts';
import { waitForPage } from './support/waitForPage.ts';

interface Open {
  what: string;
  query: string;
  /** Opens what is closed at first. */
  unfold?: (page: Page) => Promise<void>;
  /** Unless the whole page is looked at: what is beside it has been looked at before. */
  part?: string;
  /** Whether its texts stand for those of all pages, so that their contrast is always measured. */
  isFullest?: boolean;
}

const most = <Entry>(entries: readonly Entry[], countOf: (entry: Entry) => number) =>
  entries.toSorted((a, b) => countOf(b) - countOf(a))[0];

const press = (words: string) => async (page: Page) => {
  for (const closed of await page.getByTestId('panel').getByText(words).all()) await closed.click();
};

/** What a reader can open of any story, the fullest of each kind. */
function openOf(story: StoryFile): Open[] {
  const event = most(story.events, ({ accounts }) => accounts.length);
  const article = most(
    story.articles,
    ({ id }) =>
      story.differences.filter(({ evidence }) => evidence.some((one) => one.article === id)).length,
  );
  const person = most(
    story.people,
    ({ id }) => story.quotations.filter(({ speaker }) => speaker === id).length,
  );
  const part = '.panel';
  return [
    {
      what: 'an event, with its details open',
      query: `&event=${event?.id}`,
      unfold: press('How we know'),
      isFullest: true,
    },
    {
      what: 'the timeline, the list, the differences and the table of coverage',
      query: '',
      unfold: async (page) => {
        await page.getByText('Who reported what, as a table').click();
        for (const each of ['.coverage', '.differences-of-story']) {
          await expect(page.locator(each)).toBeVisible();
        }
      },
      isFullest: true,
    },
    { what: 'an article', query: `&article=${article?.id}`, unfold: press('How we know'), part },
    { what: 'the person who said most', query: `&person=${person?.id}`, part },
  ];
}

/** Last, since the others are opened from the timeline and the list. */
const reading: Open = { what: 'reading mode', query: '&read=1', part: '.reading' };

const difference = millStreet.differences.find(({ events }) => events[0] === 'video');

/** What is opened besides of the invented story. */
const openOfMillStreet: Open[] = [
  {
    what: 'a chosen difference, with the evidence in full',
    query: `&event=video&difference=${difference?.id}`,
    unfold: async (page) => {
      await page.getByText('The evidence in full').click();
      await waitForPage(page);
      // What is under the panel's head, which stays in sight, is not to be pressed there.
      await page.locator('.panel-scroller').evaluate((panel) => panel.scrollTo({ top: 0 }));
    },
    part: '.panel',
  },
  {
    what: 'while searching and choosing',
    query: '&q=letter&tags=letter',
    unfold: async (page) => {
      await page.getByTestId('filters').click();
      await sheet(page, 'people').locator('summary').click();
    },
  },
];

for (const [n, { name, theme, viewport, tag, contrast }] of screens.entries()) {
  test.describe(`axe finds nothing, ${name}`, { tag }, () => {
    test.use({ viewport });
    // In the long run, axe measures the contrast of every text, which takes its time.
    test.slow();

    for (const story of stories) {
      const all = [...openOf(story), ...(story === millStreet ? openOfMillStreet : []), reading];
      // In `npm test` each on one of the two screens, the fullest on one each.
      const isShown = (at: number) => tag.length > 0 || at % 2 === n;
      for (const [title, opens, when] of [
        ['whatever is open', all.filter((_, at) => isShown(at)), walkThrough(story)],
        ['what else is open', all.filter((_, at) => !isShown(at)), { tag: '@long' }],
      ] as const) {
        if (opens.length === 0) continue;
        test(`${title} of ${story.id}`, when, async ({ openPage, page }) => {
          await openPage(`?theme=${theme}`, { story });
          for (const { what, query, unfold, part, isFullest = false } of opens) {
            await test.step(what, async () => {
              await turnTo(page, `?theme=${theme}${query}`);
              await unfold?.(page);
              await waitForPage(page);
              const extent = { contrast: contrast || isFullest };
              await expectNoFindings(page, part === undefined ? extent : { part, ...extent });
            });
          }
        });
      }
    }

    const others = 'while a story loads, in an error and in the list of stories';
    test(others, { tag: n === 0 ? [] : '@long' }, async ({ page }) => {
      await serveStories(page, [millStreet, { ...millStreet, id: 'other', title: 'Another' }]);
      const gate = new EventTarget();
      const opened = new Promise((resolve) => gate.addEventListener('open', resolve));
      await page.route('**/stories/mill-street/story.json', async (route) => {
        await opened;
        await route.fulfill({ json: { ...millStreet, articles: 1, events: 2 } });
      });
      await page.goto(`./?theme=${theme}&story=mill-street`);
      await page.getByText('Loading the story').waitFor();
      await expectNoFindings(page, { contrast });
      gate.dispatchEvent(new Event('open'));
      await waitForPage(page, 'error');
      await expectNoFindings(page, { contrast });
      await turnTo(page, `?theme=${theme}`);
      await expect(page.getByTestId('story-index')).toBeVisible();
      await expectNoFindings(page, { contrast });
    });
  });
}

test(
  'a deployment of several stories lists them, each linking to its own page',
  { tag: '@long' },
  async ({ openPage, page }) => {
    await serveStories(page, [millStreet, { ...millStreet, id: 'other', title: 'Another' }]);
    await openPage('');
    const index = page.getByTestId('story-index');
    await expect(index.getByRole('link')).toHaveCount(2);
    await index.getByRole('link', { name: 'Another' }).click();
    await waitForPage(page);
    await expect(page).toHaveURL(/\/stories\/other\/$/);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Another');
  },
);

test('a deployment without a story says so', async ({ openPage, page }) => {
  await serveStories(page, []);
  await openPage('');
  await expect(page.getByText('no story here yet')).toBeVisible();
});

test('a story without events says so', { tag: '@long' }, async ({ openPage, page }) => {
  await openPage('', {
    story: { ...millStreet, events: [], undated: [], quotations: [], differences: [] },
  });
  await expect(page.getByText('no events yet')).toBeVisible();
  await expectNoFindings(page, { contrast: false });
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
