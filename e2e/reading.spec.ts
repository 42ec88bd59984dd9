import type { Locator, Page } from '@playwright/test';
import { eventsOf, millStreet, opensBeside, stories, walkThrough } from './publishedStories.ts';
import { expectShown } from './shownEvent.ts';
import { expect, test } from './support/test.ts';
import { turnTo } from './support/turnTo.ts';
import { waitForPage } from './support/waitForPage.ts';

const itemOf = (page: Page, id: string) =>
  page.locator(`[data-testid="event-list-item"][data-event-id="${id}"]`);

/** Past the timeline, which is a few tab stops, with Tab alone. */
async function tabTo(page: Page, goal: Locator) {
  for (let stops = 0; stops < 60; stops += 1) {
    await page.keyboard.press('Tab');
    if (await goal.evaluate((element) => element === document.activeElement)) return;
  }
  await expect(goal).toBeFocused();
}

for (const story of stories) {
  test.describe(story.id, walkThrough(story), () => {
    // As src/panels/list/EventList.test.tsx says of the invented story.
    test(
      'the list has every event once, each a link with its title, with dated ones in order',
      { tag: '@long' },
      async ({ openPage, page }) => {
        await openPage('', { story });
        const items = page.getByTestId('event-list-item');
        const ids = await items.evaluateAll((all) => all.map((item) => item.dataset['eventId']));
        expect(new Set(ids)).toEqual(new Set(eventsOf(story).map(({ id }) => id)));
        expect(ids).toHaveLength(eventsOf(story).length);
        const undated = story.undated.map(({ id }) => id);
        expect(ids.slice(ids.length - undated.length)).toEqual(undated);
        // What is open on one side begins where its other side begins.
        const known = new Map(story.events.map(({ id, date }) => [id, date.earliest]));
        const days = ids.flatMap((id) => known.get(id ?? '') ?? []);
        expect(days).toEqual(days.toSorted());
        for (const event of eventsOf(story)) {
          await expect(itemOf(page, event.id)).toContainText(event.title);
          await expect(itemOf(page, event.id)).toHaveAttribute('href', `?event=${event.id}`);
        }
      },
    );

    test('every event opens from its address', { tag: '@long' }, async ({ openPage, page }) => {
      for (const [index, event] of eventsOf(story).entries()) {
        await openPage(`?event=${event.id}`, index === 0 ? { story } : {});
        await expectShown(page, story, event);
      }
    });

    test('every event opens with a click', { tag: '@long' }, async ({ openPage, page }) => {
      await openPage('', { story });
      for (const event of eventsOf(story)) {
        await itemOf(page, event.id).click();
        await waitForPage(page);
        await expectShown(page, story, event);
        await expect(page).toHaveURL(`./?event=${event.id}`);
      }
    });

    test(
      'every event can be reached, opened and closed with the keyboard alone',
      { tag: '@long' },
      async ({ openPage, page }) => {
        await openPage('', { story });
        const order = await page
          .getByTestId('event-list-item')
          .evaluateAll((all) => all.map((item) => item.dataset['eventId']));
        await tabTo(page, itemOf(page, order[0] ?? ''));
        for (const [index, id] of order.entries()) {
          if (index > 0) await page.keyboard.press('Tab');
          await expect(itemOf(page, id ?? '')).toBeFocused();
          if (!opensBeside(story, index)) continue;
          await page.keyboard.press('Enter');
          await waitForPage(page);
          const event = eventsOf(story).find((one) => one.id === id);
          if (event) await expectShown(page, story, event);
          await page.keyboard.press('Escape');
          await waitForPage(page);
          await expect(page.getByTestId('panel')).toHaveCount(0);
          await expect(itemOf(page, id ?? '')).toBeFocused();
        }
      },
    );
  });
}

test(
  'an item, and an event’s panel, show what the articles write and leave out',
  { tag: '@long' },
  async ({ openPage, page }) => {
    const excerpt = (article: string) =>
      page.locator(`[data-article-id="${article}"]`).getByTestId('excerpt');
    await openPage('', { story: millStreet });
    await test.step('an item names each outlet that reports the event once', async () => {
      const item = itemOf(page, 'video');
      for (const { name } of millStreet.outlets) await expect(item).toContainText(name);
      await expect(item.locator('.reporter')).toHaveCount(4);
    });
    await test.step('the words that date the event are highlighted in the excerpt', async () => {
      await turnTo(page, '?event=video');
      const account = page.locator('[data-testid="account"][data-article-id="evening-post"]');
      await expect(account.locator('mark')).toHaveText('over the weekend');
    });
    await test.step('an excerpt has an ellipsis only where its sentence continues', async () => {
      await expect(excerpt('harbour-fm')).toHaveText(/question the engineers …$/);
      await expect(excerpt('evening-post')).toHaveText(
        /^The mayor published a video over the weekend\.$/,
      );
      await expect(excerpt('courier-reopening')).toHaveText(/^… she released a video/);
    });
    await test.step('an article without an account is named only if it was certainly published later', async () => {
      const later = page.getByTestId('panel').locator('.not-in-articles li');
      for (const [event, articles] of [
        ['letter-public', ['harbour-fm', 'evening-post', 'courier-december']],
        ['petition', ['courier-reopening', 'courier-december']],
      ] as const) {
        await turnTo(page, `?event=${event}`);
        const ids = await later.evaluateAll((all) => all.map((one) => one.dataset['articleId']));
        expect(ids, event).toEqual(articles);
      }
    });
    await test.step('a statement in several parts shows where the article interrupted it', async () => {
      const version = page.locator('[data-quotation-id="an-hour-for-a-bus"]').locator('blockquote');
      await expect(version).toContainText(/Our daughter \[…\].*waits an hour/);
    });
    await test.step('“How we know” opens the sentence and the words behind the date', async () => {
      const event = millStreet.events.find(({ id }) => id === 'head-of-works-resigns');
      await turnTo(page, `?event=${event?.id}`);
      const known = page.getByTestId('panel').locator('.panel-header').getByRole('group');
      await known.getByText('How we know').click();
      await waitForPage(page);
      await expect(known).toContainText(event?.date.explanation ?? 'none');
      for (const { exact } of event?.date.evidence ?? []) await expect(known).toContainText(exact);
    });
  },
);
