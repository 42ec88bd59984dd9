import type { Locator, Page } from '@playwright/test';
import { millStreet as story } from './publishedStories.ts';
import { expect } from './support/test.ts';

export const field = (page: Page) => page.getByTestId('search');

export const status = (page: Page) => page.getByTestId('find-status');

export const items = (page: Page) => page.getByTestId('event-list-item');

export const eventOf = (page: Page, id: string) =>
  page.getByTestId('timeline').locator(`[data-testid="event"][data-event-id="${id}"]`);

export const sheet = (page: Page, name: string) => page.getByTestId(`filter-${name}`);

export const total = story.events.length + story.undated.length;

export const idsOf = (all: Locator) =>
  all.evaluateAll((elements) => elements.map((one) => one.getAttribute('data-event-id') ?? ''));

export const param = (page: Page, key: string) => new URL(page.url()).searchParams.get(key);

/** The events of the list, those not dimmed on the timeline, and the stated number. */
export async function expectLeft(page: Page, ids: readonly string[]): Promise<void> {
  await expect(status(page)).toHaveText(`${ids.length || 'None'} of ${total} events`);
  expect(new Set(await idsOf(items(page)))).toEqual(new Set(ids));
  const inTimeline = page.getByTestId('timeline').getByTestId('event');
  const quiet = inTimeline.and(page.locator('.timeline-stepped-back'));
  const dated = story.events.map(({ id }) => id);
  expect(new Set(await idsOf(inTimeline))).toEqual(new Set(dated));
  expect(new Set(await idsOf(quiet))).toEqual(new Set(dated.filter((id) => !ids.includes(id))));
}
