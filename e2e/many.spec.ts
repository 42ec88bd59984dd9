import type { Page } from '@playwright/test';
import { manyEvents } from './manyEvents.ts';
import { stories, walkThrough } from './publishedStories.ts';
import { expect, test } from './support/test.ts';
import { waitForPage } from './support/waitForPage.ts';

/**
 * How long the page may be busy for one step, in milliseconds of its own processor time, so that
 * other programs do not count. Generous: docs/decisions/long-lists.md has the measurements.
 */
const openingMs = 800;
const selectingMs = 150;
const listingMs = 2_000;

/** How many events of a long list are shown at a time; see src/story/words/listLeaves.ts. */
const leaf = 16;
/** Limited by a dozen rows and the width, however many events there are. */
const mostElements = 3_000;

const many = manyEvents(10_000);
const list = (page: Page) => page.getByTestId('event-list-item');
const panel = (page: Page) => page.getByTestId('panel');

/**
 * Presses keys and returns how long the page was busy, in milliseconds, until it had drawn the
 * result.
 */
async function createStopwatch(page: Page): Promise<(key: string) => Promise<number>> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const atWorkMs = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN) * 1_000;
  };
  return async (key) => {
    const before = await atWorkMs();
    await page.keyboard.press(key);
    await waitForPage(page);
    return (await atWorkMs()) - before;
  };
}

test('with ten thousand events, every step is short: reading the list, opening, searching, filtering', async ({
  openPage,
  page,
}) => {
  await openPage('', { story: many });
  const timed = await createStopwatch(page);
  const shown = page.getByTestId('event-leaf');
  const firstOfAll = `Events 1 to ${leaf} of 10,000`;
  await test.step('the list shows one leaf, and an event opens at once, as does the next by arrow key', async () => {
    await expect(shown).toHaveText(firstOfAll);
    const elements = await page.evaluate(() => document.getElementsByTagName('*').length);
    expect(elements).toBeLessThan(mostElements);
    await list(page).first().focus();
    expect(await timed('Enter')).toBeLessThan(openingMs);
    await expect(panel(page)).toHaveAttribute('data-event-id', 'event-1');
    for (let n = 2; n < 8; n += 1) {
      expect(await timed('ArrowRight')).toBeLessThan(openingMs);
      await expect(panel(page)).toHaveAttribute('data-event-id', `event-${n}`);
    }
    expect(await timed('Escape')).toBeLessThan(openingMs);
  });
  await test.step('the list leads to the rest, also by year', async () => {
    await page.getByRole('button', { name: 'Later events' }).click();
    await expect(shown).toHaveText(`Events ${leaf + 1} to ${2 * leaf} of 10,000`);
    await expect(list(page).first()).toHaveAttribute('href', `?event=event-${leaf + 1}`);
    const years = page.getByRole('navigation', { name: 'Through the list by year' });
    const later = years.getByRole('button').nth(20);
    await expect(later).not.toHaveAttribute('aria-current');
    await later.click();
    await expect(later).toHaveAttribute('aria-current', 'true');
    await expect(list(page).first()).toContainText((await later.textContent()) ?? 'a year');
  });
  await test.step('typing shows at once and results soon', async () => {
    const field = page.getByTestId('search');
    await field.focus();
    await waitForPage(page);
    for (const letter of 'council 999') {
      expect(await timed(letter)).toBeLessThan(listingMs);
    }
    await expect(field).toHaveValue('council 999');
    const found = many.events.filter(
      ({ title }) => title.includes('council') && /number 999/.test(title),
    );
    expect(found.length).toBeGreaterThan(0);
    await expect(page.getByTestId('find-status')).toHaveText(`${found.length} of 10,000 events`);
    await expect(list(page)).toHaveCount(Math.min(leaf, found.length));
    expect(await timed('Escape')).toBeLessThan(listingMs);
    await expect(shown).toHaveText(firstOfAll);
  });
  await test.step('filters apply and clear at once', async () => {
    await page.getByTestId('filters').click();
    await page.getByTestId('filter-tags').locator('summary').focus();
    expect(await timed('Enter')).toBeLessThan(openingMs);
    await page.keyboard.press('Tab');
    expect(await timed('Space')).toBeLessThan(listingMs);
    const left = many.events.filter(({ tags }) => tags.includes('bridge'));
    await expect(page.getByTestId('find-status')).toContainText(
      `${left.length.toLocaleString('en')} of`,
    );
    await expect(list(page)).toHaveCount(leaf);
    await page.getByTestId('find-clear').focus();
    expect(await timed('Enter')).toBeLessThan(listingMs);
    await expect(shown).toHaveText(firstOfAll);
  });
});

/** Where the timeline and its events are on the screen, except for one event. */
const placesBut = (page: Page, id: string) =>
  page.getByTestId('timeline').evaluate((timeline, chosen) => {
    const others = [...timeline.querySelectorAll('[data-testid="event"]')]
      .filter((mark) => mark.getAttribute('data-event-id') !== chosen)
      .map((mark) => ({
        id: mark.getAttribute('data-event-id') ?? '',
        part:
          mark.closest('.timeline-event')?.querySelector('.timeline-dot, .timeline-foot') ?? mark,
      }));
    const places = [{ id: 'timeline', part: timeline }, ...others].map(({ id: name, part }) => {
      const { x, y, width, height } = part.getBoundingClientRect();
      const box = [x, y, width, height].map((px) => Math.round(px * 10) / 10).join(' ');
      return [name, box] as const;
    });
    return { ...Object.fromEntries(places), scrolled: String(window.scrollY) };
  }, id);

for (const story of stories) {
  test(
    `${story.id}: the timeline stays where it is while events are opened one after another`,
    walkThrough(story),
    async ({ openPage, page }) => {
      await openPage('', { story });
      const first = page.getByTestId('timeline').getByTestId('event').first();
      await first.focus();
      await page.keyboard.press('Enter');
      await waitForPage(page);
      for (let n = 0; n < 8; n += 1) {
        const before = await placesBut(page, '');
        await page.keyboard.press('ArrowRight');
        await waitForPage(page);
        const open = (await panel(page).getAttribute('data-event-id')) ?? '';
        const after = await placesBut(page, open);
        expect(before).toMatchObject(after);
      }
      await test.step('the check finds a mark that has moved', async () => {
        const before = await placesBut(page, '');
        await first.evaluate((link) =>
          link.closest('.timeline-event')?.setAttribute('transform', 'translate(3 0)'),
        );
        expect(await placesBut(page, '')).not.toEqual(before);
      });
    },
  );
}

test.describe('with ten thousand events on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  const title =
    'the list opens at the event in the address; an event opens at once, and another is selected without a new layout';
  test(title, { tag: '@long' }, async ({ openPage, page }) => {
    await openPage('?event=event-9000', { story: many });
    await expect(page.locator('[data-testid="event-list-item"][aria-current]')).toHaveAttribute(
      'data-event-id',
      'event-9000',
    );
    await page.keyboard.press('Escape');
    await waitForPage(page);
    const timed = await createStopwatch(page);
    const first = list(page).first();
    const start = Number((await first.getAttribute('data-event-id'))?.replace('event-', ''));
    await first.focus();
    await waitForPage(page);
    expect(await timed('Enter')).toBeLessThan(openingMs);
    for (let n = start + 1; n < start + 5; n += 1) {
      expect(await timed('ArrowRight')).toBeLessThan(selectingMs);
      await expect(panel(page)).toHaveAttribute('data-event-id', `event-${n}`);
    }
  });
});
