import type { Locator, Page } from '@playwright/test';
import { english } from '../src/language/english.ts';
import type { DifferenceKind } from '../src/story/model/difference.ts';
import { eventsOf, millStreet, stories, walkThrough } from './publishedStories.ts';
import { openParts } from './support/openParts.ts';
import { expect, test } from './support/test.ts';
import { turnTo } from './support/turnTo.ts';
import { waitForPage } from './support/waitForPage.ts';

const phone = { width: 390, height: 844 };
const strong = ['conflict', 'dispute', 'truncation', 'attribution'];

const differenceIn = (page: Page, id: string) =>
  page.getByTestId('panel').locator(`[data-testid="difference"][data-difference-id="${id}"]`);

/** The link to the only event of a difference or, where it opens a list of several, to the last. */
async function placeOf(difference: Locator): Promise<Locator> {
  const list = difference.locator('.difference-places > summary');
  if ((await list.count()) > 0) await list.click();
  return difference.locator('.difference-places a').last();
}

const listOf = (page: Page) => page.getByRole('region', { name: /^Where the reports differ/ });

test.describe('differences', () => {
  for (const story of stories) {
    test(
      `every one of ${story.id} can be reached from its event, strongest first, with the words of each side, and strong ones from the list in two actions`,
      walkThrough(story),
      async ({ openPage, page }) => {
        await openPage('', { story });
        for (const { id, kind, summary, events } of story.differences) {
          if (!strong.includes(kind) || events.length === 0) continue;
          await listOf(page)
            .locator(`label:has-text("${nameOfKind(kind)}")`)
            .click();
          await listOf(page).getByRole('link', { name: summary, exact: true }).click();
          await waitForPage(page);
          await expect(differenceIn(page, id)).toHaveAttribute('aria-current', 'true');
          await expect(differenceIn(page, id).getByRole('heading')).toBeFocused();
          await expect(differenceIn(page, id).getByRole('heading')).toBeInViewport();
        }
        for (const event of eventsOf(story)) {
          const own = story.differences.filter(({ events }) => events.includes(event.id));
          if (own.length === 0) continue;
          await turnTo(page, `?event=${event.id}`);
          const panel = page.getByTestId('panel');
          await panel.getByRole('link', { name: `Differences · ${own.length}` }).click();
          await waitForPage(page);
          const heading = '#panel-differences';
          const start = panel.locator(`${heading}, summary:has(${heading})`).first();
          await expect(start).toBeFocused();
          const shown = await panel
            .getByTestId('difference')
            .evaluateAll((all) =>
              all.map((one) => [one.dataset['differenceId'] ?? '', one.textContent] as const),
            );
          const ids = shown.map(([id]) => id);
          const first = own.filter(({ kind }) => strong.includes(kind)).map(({ id }) => id);
          expect(new Set(ids.slice(0, first.length))).toEqual(new Set(first));
          if (first.length > 0)
            await expect(differenceIn(page, ids[0] ?? '').getByRole('heading')).toBeInViewport();
          for (const { id, evidence } of own) {
            const text = new Map(shown).get(id);
            for (const { exact, article } of evidence) {
              expect(text).toContain(exact);
              const outlet = story.articles.find((one) => one.id === article)?.outlet ?? null;
              const name = story.outlets.find((one) => one.id === outlet)?.name;
              expect(text).toContain(name ?? 'Outlet not stated');
            }
          }
        }
      },
    );
  }

  test('can be stepped through across the story with the keyboard, each taking the focus', async ({
    openPage,
    page,
  }) => {
    await openPage('?event=video', { story: millStreet });
    await openParts(page);
    const next = page.getByRole('link', { name: 'Next difference in the story' });
    const seen: (string | null)[] = [];
    while ((await next.count()) > 0) {
      await next.focus();
      await page.keyboard.press('Enter');
      await waitForPage(page);
      const chosen = page.getByTestId('panel').locator('.difference[aria-current]');
      await expect(chosen.getByRole('heading')).toBeFocused();
      seen.push(await chosen.getAttribute('data-difference-id'));
    }
    expect(seen).toHaveLength(millStreet.differences.length);
    expect(new Set(seen)).toEqual(new Set(millStreet.differences.map(({ id }) => id)));
    await page.goBack();
    await waitForPage(page);
    await expect(differenceIn(page, seen.at(-2) ?? '')).toHaveAttribute('aria-current', 'true');
    await test.step('within an event, the next one is also of that event', async () => {
      await turnTo(page, '?event=union-answers');
      const nextHere = page.getByRole('link', { name: 'Next difference in this event' });
      await nextHere.click();
      await expect(page.getByText('1 of 2')).toBeVisible();
      await nextHere.click();
      await expect(page.getByText('2 of 2')).toBeVisible();
      await expect(nextHere).toHaveCount(0);
      expect(new URL(page.url()).searchParams.get('event')).toBe('union-answers');
    });
    await test.step('those that are unknown or belong to another event are ignored in an address', async () => {
      for (const difference of ['no-such-difference', 'nowhere']) {
        await turnTo(page, `?event=video&difference=${difference}`);
        await expect(page.getByTestId('panel').locator('.difference[aria-current]')).toHaveCount(0);
        await expect(page.getByTestId('panel').getByRole('heading', { level: 2 })).toBeFocused();
      }
    });
    await test.step('they link to their place on the timeline', async () => {
      await turnTo(page, '?event=video&from=2024&to=2025');
      const [difference] = millStreet.differences.filter(({ events }) => events[0] === 'video');
      await (await placeOf(differenceIn(page, difference?.id ?? ''))).click();
      await waitForPage(page);
      const mark = page.locator('[data-testid="timeline"] [data-event-id="video"]').first();
      await expect(mark).toBeInViewport();
      await expect(page.getByTestId('panel')).toBeVisible();
    });
  });

  test(
    'on a phone, their place on the timeline is shown without the panel in the way',
    { tag: '@long' },
    async ({ openPage, page }) => {
      await page.setViewportSize(phone);
      await openPage('?event=video', { story: millStreet });
      await openParts(page);
      const [difference] = millStreet.differences.filter(({ events }) => events[0] === 'video');
      await (await placeOf(differenceIn(page, difference?.id ?? ''))).click();
      await waitForPage(page);
      await expect(page.getByTestId('panel')).toHaveCount(0);
      const mark = page.locator('[data-testid="timeline"] a[data-event-id="video"]').first();
      await expect(mark).toBeInViewport();
      await expect(mark).toBeFocused();
    },
  );
});

function nameOfKind(kind: DifferenceKind): string {
  return english.page.differenceKinds[kind];
}
