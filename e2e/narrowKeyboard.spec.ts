import { millStreet } from './publishedStories.ts';
import { timelineOf, markOf, idsIn, press } from './narrowPlaces.ts';
import { expect, test } from './support/test.ts';
import { waitForPage } from './support/waitForPage.ts';

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

const story = millStreet;

test('the timeline is one tab stop; Home and End go to the ends; other keys and gestures are left to the browser', async ({
  openPage,
  page,
}) => {
  await openPage('', { story });
  await expect(timelineOf(page).locator('[tabindex="0"]')).toHaveCount(1);
  await expect(timelineOf(page).locator('button:not([tabindex="-1"])')).toHaveCount(0);
  const ids = await idsIn(page);
  await markOf(page, ids[0] ?? '').focus();
  await press(page, 'End');
  await expect(markOf(page, ids.at(-1) ?? '')).toBeFocused();
  await expect(markOf(page, ids.at(-1) ?? '')).toBeInViewport();
  await press(page, 'Home');
  await expect(markOf(page, ids[0] ?? '')).toBeFocused();
  const kept = await timelineOf(page).evaluate((timeline) =>
    ['+', '-', '0', 'PageDown', ' ', 'a'].map((key) => {
      const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
      timeline.querySelector('a')?.dispatchEvent(event);
      return event.defaultPrevented;
    }),
  );
  expect(kept).toEqual([false, false, false, false, false, false]);
  await test.step('after moving on in the panel, closing it returns the focus to where it was opened from', async () => {
    await markOf(page, 'closed-to-lorries').tap();
    await waitForPage(page);
    await press(page, 'ArrowRight');
    await press(page, 'Escape');
    await expect(markOf(page, 'closed-to-lorries')).toBeFocused();
    await expect(markOf(page, 'closed-to-lorries')).toBeInViewport();
  });
  await test.step('gestures with one or two fingers are left to the browser, and every target is large enough', async () => {
    const action = await page.locator('.timeline-scene').evaluate((one) => {
      return getComputedStyle(one).touchAction;
    });
    expect(action).toBe('auto');
    const targets = page.locator('.timeline a, .timeline button, .timeline-controls label');
    for (const target of await targets.all()) {
      const box = await target.boundingBox();
      expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(24);
    }
  });
});

test('of a long story, what is in or near the viewport is drawn, and the keyboard reaches the rest', async ({
  openPage,
  page,
}) => {
  const [first] = story.events;
  if (!first) throw new Error('a story without events');
  const events = Array.from({ length: 500 }, (_, n) => {
    const day = new Date(Date.UTC(2020, 0, 1 + n)).toISOString().slice(0, 10);
    const date = { ...first.date, edtf: day, earliest: day, latest: day };
    return { ...first, id: `event-${n}`, title: `Event number ${n}`, date };
  });
  const long = { ...story, events, undated: [], quotations: [], differences: [] };
  await openPage('', { story: long });
  expect((await idsIn(page)).length).toBeLessThan(80);
  await markOf(page, 'event-0').focus();
  await press(page, 'End');
  await expect(markOf(page, 'event-499')).toBeFocused();
  await expect(markOf(page, 'event-499')).toBeInViewport();
  await expect(markOf(page, 'event-498')).toBeInViewport();
  expect((await idsIn(page)).length).toBeLessThan(80);
  // A leaf of the list; see src/story/words/listLeaves.ts.
  await expect(page.getByTestId('event-list-item')).toHaveCount(16);
});
