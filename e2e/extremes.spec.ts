import type { Page } from '@playwright/test';
import { inventedStory } from './inventedStory.ts';
import { millStreet } from './publishedStories.ts';
import { serveStories } from './support/stories.ts';
import { expect, test } from './support/test.ts';
import { turnTo } from './support/turnTo.ts';
import { waitForPage } from './support/waitForPage.ts';

const day = (n: number) => new Date(Date.UTC(2020, 0, 1 + n)).toISOString().slice(0, 10);
const range = (length: number) => Array.from({ length }, (_, n) => n);

const cases = {
  'no events': inventedStory({ dates: [] }),
  'one event': inventedStory({ dates: ['2023-09-09'] }),
  'one event without a day': inventedStory({ dates: ['1998~'] }),
  'forty events on one day': inventedStory({ dates: range(40).map(() => '2023-09-09') }),
  'five hundred events': inventedStory({ dates: range(500).map((n) => day((n * n) % 3_000)) }),
  'titles of 300 characters': inventedStory({
    dates: range(12).map((n) => day(n * 9)),
    titleOf: (n) =>
      `${n} ${'The council considers the bridge again and again. '.repeat(6)}`.slice(0, 300),
  }),
  'a title without a break': inventedStory({
    dates: ['2020-01-01', '2020-01-03'],
    titleOf: () => 'Bridge'.repeat(50),
  }),
  'twelve articles of one outlet': inventedStory({
    dates: range(24).map((n) => day(n * 30)),
    articles: 12,
  }),
  'dates of all kinds': inventedStory({
    dates: [
      '/2006',
      '2006/',
      '../2010',
      '199X',
      '2001-21',
      '1998~',
      '2003-02?',
      'Y-300000',
      '2011/2012',
    ],
  }),
};

/** Each with an id of its own, so that one page can show them in turn. */
const invented = Object.entries(cases).map(([what, story]) => ({
  what,
  story: { ...story, id: what.replaceAll(' ', '-') },
}));

interface Box {
  label: string;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** The lines of text of the labels, as shown on the screen. */
const labelLines = (page: Page): Promise<Box[]> =>
  page.getByTestId('timeline').evaluate((timeline) =>
    [...timeline.querySelectorAll('.timeline-label')].flatMap((label) =>
      [...label.querySelectorAll('text')].map((text) => {
        const { left, right, top, bottom } = text.getBoundingClientRect();
        return { label: label.textContent, left, right, top, bottom };
      }),
    ),
  );

/**
 * The lines of one text are as high as the font says, which is more than the letters: 2 px either
 * way.
 */
const meet = (a: Box, b: Box) =>
  a.left < b.right - 0.5 && b.left < a.right - 0.5 && a.top < b.bottom - 2 && b.top < a.bottom - 2;

async function overlaps(page: Page): Promise<string[]> {
  const lines = await labelLines(page);
  return lines.flatMap((a, n) =>
    lines
      .slice(n + 1)
      .filter((b) => b.label !== a.label && meet(a, b))
      .map((b) => `${a.label} | ${b.label}`),
  );
}

const brokenNumbers = (page: Page) =>
  page.evaluate(
    () =>
      [...document.querySelectorAll('svg *')].flatMap((element) =>
        [...element.attributes].filter(({ value }) => /NaN|Infinity|undefined/.test(value)),
      ).length,
  );

const pageOverflow = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** Each drawing and each scale in `npm test`, all pairs of widths and scales in the long run. */
const extents = [
  {
    layouts: [
      [1440, 'linear'],
      [390, 'elastic'],
    ],
    which: 'wide to scale and narrow with gaps shortened',
    tag: [],
  },
  {
    layouts: [
      [1440, 'elastic'],
      [768, 'linear'],
      [768, 'elastic'],
      [390, 'linear'],
    ],
    which: 'in all other widths and scales',
    tag: ['@long'],
  },
] satisfies { which: string; layouts: [number, string][]; tag: string[] }[];

/** In one document: a story is shown and laid out anew, and the page is loaded once. */
for (const { which, layouts, tag } of extents) {
  test(
    `nothing is blank, broken or overlapping ${which}, whatever the story`,
    { tag },
    async ({ page }) => {
      // Nine stories are each laid out up to four times.
      test.slow();
      await serveStories(
        page,
        invented.map(({ story }) => story),
      );
      await page.goto('./');
      await waitForPage(page);
      for (const [n, { what, story }] of invented.entries()) {
        await test.step(what, async () => {
          // There and back: each story begins at the width that the one before it ended at.
          for (const [width, scale] of n % 2 === 0 ? layouts : layouts.toReversed()) {
            await page.setViewportSize({ width, height: 900 });
            await turnTo(page, `?story=${story.id}&scale=${scale}`);
            const where = `${scale}, ${width} wide`;
            expect(await overlaps(page), where).toEqual([]);
            expect(await brokenNumbers(page), where).toBe(0);
            expect(await pageOverflow(page), where).toBeLessThanOrEqual(0);
            const drawn = page
              .getByTestId('timeline')
              .locator('[data-testid="event"], [data-testid="cluster"]');
            await expect(drawn, where).not.toHaveCount(story.events.length > 0 ? 0 : 1);
            await expect(page.getByTestId('event-list-item'), where).toHaveCount(
              // A list of more than 40 is shown one leaf at a time.
              story.events.length > 40 ? 16 : story.events.length,
            );
          }
        });
      }
    },
  );
}

test(
  'forty events on one day can all be reached with the keyboard',
  { tag: '@long' },
  async ({ openPage, page }) => {
    await openPage('', { story: cases['forty events on one day'] });
    const first = page.getByTestId('timeline').locator('[tabindex="0"]').first();
    await first.focus();
    await page.keyboard.press('Home');
    const seen = new Set<string>();
    for (let n = 0; n < 40; n += 1) {
      await waitForPage(page);
      seen.add(
        await page.evaluate(() => document.activeElement?.getAttribute('data-event-id') ?? ''),
      );
      await page.keyboard.press('ArrowRight');
    }
    expect(seen.size).toBe(40);
  },
);

test('a click on a cluster zooms in on it', { tag: '@long' }, async ({ openPage, page }) => {
  await openPage('?scale=linear', { story: cases['five hundred events'] });
  const clusters = page.getByTestId('cluster');
  await expect(clusters.first()).toBeVisible();
  await clusters.first().click();
  await waitForPage(page);
  expect(new URL(page.url()).searchParams.get('from')).not.toBeNull();
});

test('browser zoom: the timeline is laid out for the remaining width, and nothing overlaps, nor when it was hidden', async ({
  openPage,
  page,
}) => {
  await openPage('', { story: millStreet });
  for (const width of [2880, 720, 480, 288]) {
    await page.setViewportSize({ width, height: 800 });
    await waitForPage(page);
    const at = `${width} CSS pixels`;
    expect(await overlaps(page), at).toEqual([]);
    expect(await brokenNumbers(page), at).toBe(0);
    expect(await pageOverflow(page), at).toBeLessThanOrEqual(0);
  }
  await test.step('it is drawn if it is hidden and then shown', async () => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.locator('.timeline-frame').evaluate((frame) => frame.setAttribute('hidden', ''));
    await page.locator('.timeline-frame').evaluate((frame) => frame.removeAttribute('hidden'));
    await expect(page.getByTestId('event')).toHaveCount(millStreet.events.length);
  });
  await test.step('the check for overlaps finds labels, and finds one that is moved over another', async () => {
    await waitForPage(page);
    expect((await labelLines(page)).length).toBeGreaterThan(20);
    await page
      .locator('.timeline-label')
      .first()
      .evaluate((label) => {
        const other = document.querySelectorAll('.timeline-label')[1]?.getBoundingClientRect();
        const own = label.getBoundingClientRect();
        const [x, y] = [(other?.left ?? 0) - own.left, (other?.top ?? 0) - own.top];
        label.setAttribute('transform', `translate(${x} ${y})`);
      });
    expect((await overlaps(page)).length).toBeGreaterThan(0);
  });
});
