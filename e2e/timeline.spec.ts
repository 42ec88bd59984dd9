import type { Page } from '@playwright/test';
import { millStreet, opensBeside, stories, walkThrough } from './publishedStories.ts';
import { expectShown } from './shownEvent.ts';
import { testOnOnePage } from './support/onOnePage.ts';
import { expect, test } from './support/test.ts';
import { turnTo } from './support/turnTo.ts';
import { waitForPage } from './support/waitForPage.ts';

const timelineOf = (page: Page) => page.getByTestId('timeline');

const eventOf = (page: Page, id: string) =>
  timelineOf(page).locator(`[data-testid="event"][data-event-id="${id}"]`);

const markOf = (page: Page, id: string) =>
  timelineOf(page)
    .locator(`[data-target="event"][data-event-id="${id}"]`)
    .locator('.timeline-dot, .timeline-foot');

const idsOf = (page: Page) =>
  timelineOf(page)
    .getByTestId('event')
    .evaluateAll((all) => all.map((one) => one.getAttribute('data-event-id') ?? ''));

const focusedId = (page: Page) =>
  page.evaluate(() => document.activeElement?.getAttribute('data-event-id') ?? '');

async function press(page: Page, key: string): Promise<void> {
  await page.keyboard.press(key);
  await waitForPage(page);
}

const xOf = async (page: Page, id: string) =>
  (await markOf(page, id).boundingBox())?.x ?? Number.NaN;

for (const story of stories) {
  test.describe(story.id, walkThrough(story), () => {
    test('every event on the timeline opens, by mouse and by keys', async ({ openPage, page }) => {
      await openPage('', { story });
      await test.step('every dated event is on the timeline once, with a mark in the row of each article that reports it, and opens with the mouse', async () => {
        const ids = await idsOf(page);
        expect(new Set(ids)).toEqual(new Set(story.events.map(({ id }) => id)));
        expect(ids).toHaveLength(story.events.length);
        for (const event of story.events) {
          await eventOf(page, event.id).click();
          await waitForPage(page);
          await expectShown(page, story, event);
          expect(new URL(page.url()).searchParams.get('event')).toBe(event.id);
        }
        await press(page, 'Escape');
        for (const { id } of story.articles) {
          const reported = story.events.filter(({ accounts }) =>
            accounts.some(({ article }) => article === id),
          );
          const marks = timelineOf(page).locator(
            `[data-testid="coverage"][data-article-id="${id}"]`,
          );
          await expect(marks).toHaveCount(reported.length);
          await marks.last().click();
          await waitForPage(page);
          await expect(
            page.getByTestId('panel').locator(`[data-testid="account"][data-article-id="${id}"]`),
          ).toBeVisible();
        }
      });
      await turnTo(page, '');
      await test.step('arrow keys reach every event in order of time, and each opens and closes', async () => {
        await eventOf(page, (await idsOf(page))[0] ?? '').focus();
        await press(page, 'Home');
        const known = new Map(story.events.map(({ id, date }) => [id, date.earliest]));
        const seen: string[] = [];
        for (let n = 0; n < story.events.length; n += 1) {
          const id = await focusedId(page);
          seen.push(id);
          const event = story.events.find((one) => one.id === id);
          if (!event) throw new Error(`the focus is on no event: ${id}`);
          if (opensBeside(story, n)) {
            await press(page, 'Enter');
            await expectShown(page, story, event);
            await press(page, 'Escape');
            await expect(page.getByTestId('panel')).toHaveCount(0);
          }
          await expect(eventOf(page, id)).toBeFocused();
          await press(page, 'ArrowRight');
        }
        expect(new Set(seen).size).toBe(story.events.length);
        // An event without a first day is placed where its last one leaves room, and proves no order.
        const starts = seen.flatMap((id) => known.get(id) ?? []);
        expect(starts.length).toBeGreaterThan(10);
        expect(starts).toEqual(starts.toSorted());
        await press(page, 'Home');
        expect(await focusedId(page)).toBe(seen[0]);
        await press(page, 'End');
        expect(await focusedId(page)).toBe(seen.at(-1));
      });
    });
  });
}

testOnOnePage(
  'the timeline switches its scale, makes room for a panel, and answers pointer and keys',
  { story: millStreet },
  {
    'the switch moves marks to linear time and back, also in the address and with Back, and the page is not ready until they have arrived':
      async (page) => {
        const elastic = await xOf(page, 'letter-to-ministry');
        await page.getByTestId('scale').getByText('To scale').click();
        const moving = await page.evaluate(() => document.getAnimations().length);
        expect(moving).toBeGreaterThan(5);
        expect(await page.evaluate(() => document.documentElement.dataset['sourceline'])).toBe(
          'loading',
        );
        await waitForPage(page);
        expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
        expect(new URL(page.url()).searchParams.get('scale')).toBe('linear');
        await expect(page.getByTestId('timeline').locator('[data-fold-id]')).toHaveCount(0);
        await page.goBack();
        await waitForPage(page);
        await expect.poll(() => xOf(page, 'letter-to-ministry')).toBeCloseTo(elastic, 1);
      },
    'a panel that opens beside the timeline has it drawn again once, and the open event stays in view':
      async (page) => {
        await test.step('it is drawn again once', async () => {
          const widthOf = async () => Number(await timelineOf(page).getAttribute('width'));
          const before = await widthOf();
          const times = await timelineOf(page).evaluateHandle((timeline) => {
            const places: number[] = [];
            const observer = new MutationObserver((all) => places.push(all.length));
            observer.observe(timeline, {
              subtree: true,
              attributeFilter: ['x', 'width', 'height', 'd'],
            });
            return places;
          });
          await markOf(page, 'bridge-reopens').click();
          await waitForPage(page);
          expect(await widthOf()).toBeLessThan(before);
          expect(await times.jsonValue()).toHaveLength(1);
          await press(page, 'Escape');
        });
        for (const id of ['letter-to-ministry', 'bridge-reopens']) {
          await markOf(page, id).click();
          await waitForPage(page);
          const { x: panelX = 0 } = (await page.getByTestId('panel').boundingBox()) ?? {};
          expect(panelX).toBeGreaterThan(700);
          expect(await xOf(page, id)).toBeLessThan(panelX);
          await expect(eventOf(page, id)).toBeInViewport({ ratio: 1 });
        }
      },
    'the timeline as drawn is one tab stop, says everything it shows, and answers pointer and keys':
      async (page) => {
        await test.step('it is one tab stop', async () => {
          const stops = await timelineOf(page).evaluate(
            (timeline) => timeline.querySelectorAll('[tabindex="0"]').length,
          );
          expect(stops).toBe(1);
        });
        await test.step('a fold’s name is under the middle of its break', async () => {
          const offsetsPx = await timelineOf(page)
            .locator('[data-fold-id]:has(text)')
            .evaluateAll((folds) =>
              folds.map((fold) => {
                const middleOf = (part: string) => {
                  const box = fold.querySelector(part)?.getBoundingClientRect();
                  return box ? box.x + box.width / 2 : Number.NaN;
                };
                return Math.abs(middleOf('.timeline-break') - middleOf('text'));
              }),
            );
          expect(offsetsPx.length).toBeGreaterThan(2);
          expect(Math.max(...offsetsPx)).toBeLessThan(1.5);
        });
        await test.step('the accessibility tree alone contains every event and account', async () => {
          const tree = await page
            .getByRole('group', { name: 'Events in order of time' })
            .ariaSnapshot();
          for (const { title, accounts } of millStreet.events) {
            expect(tree).toContain(`${title}. Reported by`);
            expect(tree.split(`: ${title}"`)).toHaveLength(accounts.length + 1);
          }
        });
        await test.step('a mark’s description is shown beside it on hover and on focus', async () => {
          await markOf(page, 'video').hover();
          await expect(page.getByRole('tooltip')).toContainText('Saturday 9 September 2023');
          await page.mouse.move(0, 0);
          await expect(page.getByRole('tooltip')).toHaveCount(0);
          await eventOf(page, 'video').focus();
          await press(page, 'ArrowRight');
          await expect(page.getByRole('tooltip')).toHaveCount(1);
        });
        await test.step('Down leads from an event to the articles that report it, Up leads back', async () => {
          await eventOf(page, 'video').focus();
          await press(page, 'ArrowDown');
          const focused = page.locator(':focus');
          await expect(focused).toHaveAttribute('data-testid', 'coverage');
          await expect(focused).toHaveAttribute('data-event-id', 'video');
          const first = await focused.getAttribute('data-article-id');
          await press(page, 'ArrowDown');
          await expect(focused).not.toHaveAttribute('data-article-id', first ?? '');
          await press(page, 'ArrowUp');
          await expect(focused).toHaveAttribute('data-article-id', first ?? '');
          await press(page, 'ArrowUp');
          await expect(focused).toHaveAttribute('data-testid', 'event');
        });
        await test.step('a fold opens with a click and closes again', async () => {
          const fold = timelineOf(page).locator('[data-fold-id]').first();
          await expect(fold).toHaveAttribute('aria-expanded', 'false');
          const id = await fold.getAttribute('data-fold-id');
          await fold.click();
          await waitForPage(page);
          const same = timelineOf(page).locator(`[data-fold-id="${id}"]`);
          await expect(same).toHaveAttribute('aria-expanded', 'true');
          await same.click();
          await waitForPage(page);
          await expect(same).toHaveAttribute('aria-expanded', 'false');
        });
      },
  },
);
