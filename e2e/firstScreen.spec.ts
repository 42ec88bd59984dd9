import type { Page } from '@playwright/test';
import { stories } from './publishedStories.ts';
import { expect, test } from './support/test.ts';
import { waitForPage } from './support/waitForPage.ts';

const [, published] = stories;
if (!published) throw new Error('data/ holds a story');
const story = published;

/** What is visible at once, without scrolling: boxes compared with the window. */
const firstScreen = (page: Page) =>
  page.evaluate(() => {
    const { document: shown, innerWidth: width, innerHeight: height } = window;
    const all = (selector: string) => [...shown.querySelectorAll(selector)];
    const isWhole = (element: Element) => {
      const box = element.getBoundingClientRect();
      const isSeen = box.width > 1 && box.left >= 0 && box.top >= 0;
      return isSeen && box.right <= width && box.bottom <= height;
    };
    const linesOf = (selector: string) => {
      const [element] = all(selector);
      if (!element || !isWhole(element)) return 0;
      const { lineHeight, paddingTop, paddingBottom } = getComputedStyle(element);
      const [line = 1, ...padding] = [lineHeight, paddingTop, paddingBottom].map(Number.parseFloat);
      const inner = padding.reduce((left, one) => left - one, element.clientHeight);
      return Math.round(inner / line);
    };
    const labels = all('.timeline-scene .timeline-label');
    const rows = all('[data-testid="article-row"]');
    return {
      isAcross: all('[data-testid="minimap"]').length > 0,
      titleLines: linesOf('.story-title'),
      descriptionLines: linesOf('.story-description'),
      hasNote: all('.content-note').some(isWhole),
      isNoteCut: all('.content-note, .content-note > *').some(
        ({ scrollHeight, clientHeight }) => scrollHeight > clientHeight + 1,
      ),
      labels: labels.filter(isWhole).length,
      labelsThatDiffer: labels.filter(
        (label) => isWhole(label) && label.querySelector('.timeline-differs') !== null,
      ).length,
      labelsOutOfSight: labels.filter((label) => !isWhole(label)).length,
      saysDiffers: all('.timeline-differs-key a').some(isWhole),
      hasAxis: all('.timeline-axis').some(isWhole),
      rows: rows.filter(isWhole).length,
      listed: all('[data-testid="event-list-item"]').filter(isWhole).length,
      isWithinWidth: shown.documentElement.scrollWidth <= width,
    };
  });

type Seen = Awaited<ReturnType<typeof firstScreen>>;

const rows = story.articles.length;
const everywhere: Partial<Seen> = {
  isWithinWidth: true,
  saysDiffers: true,
  hasNote: true,
  isNoteCut: false,
};
const across: Partial<Seen> = {
  isAcross: true,
  labelsOutOfSight: 0,
  hasAxis: true,
  rows,
};
const wide: Partial<Seen> = { ...across, titleLines: 1, descriptionLines: 1 };

interface Screen {
  size: readonly [width: number, height: number];
  has: Partial<Seen>;
  /** The minimum number of events with their words. */
  labels: number;
  /** The minimum number of those with the sign for accounts that contradict each other. */
  differ?: number;
  /** The minimum number in the list below the timeline. */
  listed?: number;
}

const pages: readonly Screen[] = [
  { size: [1440, 900], has: wide, labels: 20 },
  { size: [1280, 720], has: wide, labels: 14 },
  { size: [1024, 768], has: wide, labels: 10 },
  { size: [820, 1180], has: across, labels: 10, listed: 1 },
  // 1280 by 720 at 200 %.
  { size: [640, 360], has: { titleLines: 1 }, labels: 1 },
  { size: [390, 844], has: { isAcross: false }, labels: 5 },
];

const frames: readonly Screen[] = [
  { size: [740, 600], has: { ...across, titleLines: 1 }, labels: 9, differ: 2 },
  { size: [660, 600], has: { ...across, titleLines: 1 }, labels: 8, differ: 1 },
  { size: [350, 600], has: { isAcross: false, titleLines: 1 }, labels: 4 },
  { size: [350, 400], has: { isAcross: false }, labels: 1 },
];

const besidePanel: readonly Screen[] = [
  { size: [1440, 900], has: { ...wide, labelsOutOfSight: 0 }, labels: 12 },
  { size: [1280, 720], has: wide, labels: 10 },
];

for (const [name, query, screens, tag] of [
  ['the page', '', pages, []],
  ['the page beside a panel', '&event=video', besidePanel, ['@long']],
  ['a frame', '&embed=1', frames, []],
] satisfies [string, string, readonly Screen[], string[]][]) {
  const title = `the first screen of ${name} is the timeline, at every size`;
  test(title, { tag }, async ({ openPage, page }) => {
    let isOpen = false;
    for (const { size, has, labels, listed = 0, differ = 0 } of screens) {
      const [width, height] = size;
      const at = `${width} by ${height}`;
      await page.setViewportSize({ width, height });
      if (isOpen) await waitForPage(page);
      else await openPage(`?story=${story.id}${query}`);
      isOpen = true;
      const seen = await firstScreen(page);
      expect.soft(seen, at).toMatchObject({ ...everywhere, ...has });
      expect.soft(seen.titleLines, `the title at ${at}`).toBeGreaterThan(0);
      expect.soft(seen.labels, `events in sight at ${at}`).toBeGreaterThanOrEqual(labels);
      expect.soft(seen.labelsThatDiffer, `≠ at ${at}`).toBeGreaterThanOrEqual(differ);
      expect.soft(seen.listed, `entries in sight at ${at}`).toBeGreaterThanOrEqual(listed);
    }
  });
}

test('the tab key reaches the events first, and the full introduction and the legend open', async ({
  openPage,
  page,
}) => {
  await page.setViewportSize({ width: 1024, height: 768 });
  await openPage(`?story=${story.id}`);
  await page.keyboard.press('Tab');
  const skip = page.locator('.skip-link');
  await expect(skip).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-testid="event"]:focus')).toHaveCount(1);
  const timeline = page.getByTestId('timeline');
  const height = (await timeline.boundingBox())?.height;
  await page.locator('.head-more').click();
  await waitForPage(page);
  for (const part of ['.story-description', '.story-counts', '.content-note']) {
    const isWhole = await page
      .locator(part)
      .evaluate((one) => one.scrollHeight <= one.clientHeight + 8);
    expect(isWhole, part).toBe(true);
  }
  expect((await timeline.boundingBox())?.height).toBe(height);
  await page.locator('.timeline-controls .timeline-legend-button').click();
  await waitForPage(page);
  const [drawing, legend] = await Promise.all([
    timeline.boundingBox(),
    page.locator('.timeline-legend').boundingBox(),
  ]);
  expect((drawing?.x ?? 0) + (drawing?.width ?? 0)).toBeLessThanOrEqual(legend?.x ?? 0);
});
