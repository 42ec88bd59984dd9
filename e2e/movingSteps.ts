import type { Page } from '@playwright/test';
import { millStreet } from './publishedStories.ts';
import { expect } from './support/test.ts';
import { waitForPage } from './support/waitForPage.ts';

export const phone = { width: 390, height: 844 };

export const itemOf = (page: Page, id: string) =>
  page.locator(`[data-testid="event-list-item"][data-event-id="${id}"]`);

export const titleOf = (id: string) =>
  millStreet.events.find((event) => event.id === id)?.title ?? id;

export async function open(page: Page, id: string) {
  await itemOf(page, id).click();
  await waitForPage(page);
}

export async function press(page: Page, key: string) {
  await page.keyboard.press(key);
  await waitForPage(page);
}

export async function expectOpen(page: Page, id: string | null) {
  if (id === null) await expect(page.getByTestId('panel')).toHaveCount(0);
  else await expect(page.getByTestId('panel')).toHaveAttribute('data-event-id', id);
}
