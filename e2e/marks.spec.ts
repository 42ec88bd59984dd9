import type { Page } from '@playwright/test';
import { stories, walkThrough } from './publishedStories.ts';
import { expect, test } from './support/test.ts';
import { waitForPage } from './support/waitForPage.ts';
import { contrast, type Rgb } from '../src/app/theme/contrast.ts';

const widths = [390, 768, 1024, 1440];
const heightPx = 900;

/**
 * For every event drawn, what is wrong with it as a target: too small, or its middle belongs to
 * another.
 */
const badTargets = (page: Page) =>
  page
    .getByTestId('timeline')
    .getByTestId('event')
    .evaluateAll((all) =>
      all.flatMap((event) => {
        event.scrollIntoView({ block: 'center' });
        const { left, top, width, height } = event.getBoundingClientRect();
        const hit = document
          .elementFromPoint(left + width / 2, top + height / 2)
          ?.closest('[data-testid="event"]');
        const id = event.getAttribute('data-event-id') ?? '';
        const found = hit?.getAttribute('data-event-id') ?? 'nothing';
        const isLarge = width >= 24 && height >= 24;
        return found === id && isLarge ? [] : [`${id} ${width}x${height} hits ${found}`];
      }),
    );

/** A computed colour, `rgb(27, 26, 23)`. */
function parseColour(css: string): Rgb {
  const [red = 0, green = 0, blue = 0] = (css.match(/\d+/g) ?? []).map(Number);
  return [red, green, blue];
}

for (const story of stories) {
  test(
    `${story.id}: each event is at least 24 pixels large, and nothing covers its middle; leaders and outlines have a contrast of 3:1, light and dark`,
    walkThrough(story),
    async ({ openPage, page }) => {
      await openPage('?capture=1', { story });
      for (const width of widths) {
        await page.setViewportSize({ width, height: heightPx });
        await waitForPage(page);
        expect(await badTargets(page), `${width} wide`).toEqual([]);
      }
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        await waitForPage(page);
        const colours = await page.getByTestId('timeline').evaluate((drawing) => {
          const strokeOf = (selector: string) => {
            const found = drawing.querySelector(selector);
            return found ? getComputedStyle(found).stroke : '';
          };
          return {
            paper: getComputedStyle(document.body).backgroundColor,
            lines: [strokeOf('.timeline-leaders path'), strokeOf('.timeline-bar')],
          };
        });
        for (const line of colours.lines) {
          const ratio = contrast(parseColour(line), parseColour(colours.paper));
          expect(ratio, `${line} on ${colours.paper}`).toBeGreaterThanOrEqual(3);
        }
      }
    },
  );

  test(
    `${story.id}: a plain click opens each event, at every width`,
    { tag: '@long' },
    async ({ openPage, page }) => {
      // A hundred events and more are opened and closed.
      test.slow();
      for (const width of widths) {
        await page.setViewportSize({ width, height: heightPx });
        await openPage('?capture=1', { story });
        const events = page.getByTestId('timeline').getByTestId('event');
        const ids = await events.evaluateAll((all) =>
          all.map((one) => one.getAttribute('data-event-id') ?? ''),
        );
        for (const id of ids) {
          await events.and(page.locator(`[data-event-id="${id}"]`)).click();
          await waitForPage(page);
          await expect(page.getByTestId('panel')).toHaveAttribute('data-event-id', id);
          await page.keyboard.press('Escape');
          await waitForPage(page);
        }
      }
    },
  );
}
