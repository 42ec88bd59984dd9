import type { Page } from '@playwright/test';
import { waitForPage } from './support/waitForPage.ts';

export const timelineOf = (page: Page) => page.getByTestId('timeline');

export const markOf = (page: Page, id: string) =>
  timelineOf(page).locator(`[data-testid="event"][data-event-id="${id}"]`);

export const idsIn = (page: Page) =>
  timelineOf(page)
    .getByTestId('event')
    .evaluateAll((marks) => marks.map((mark) => mark.getAttribute('data-event-id')));

export async function press(page: Page, key: string) {
  await page.keyboard.press(key);
  await waitForPage(page);
}
