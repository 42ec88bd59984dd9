import type { Page } from '@playwright/test';
import { waitForPage } from './support/waitForPage.ts';

export const panelOf = (page: Page) => page.getByTestId('panel');

export const timelineOf = (page: Page) => page.getByTestId('timeline');

export const rowOf = (page: Page, id: string) =>
  timelineOf(page).locator(`[data-testid="article-row"][data-article-id="${id}"]`);

export const sheetOf = (page: Page, id: string) =>
  timelineOf(page).locator(`.timeline-sheet[data-article-id="${id}"] rect`);

/** Of a sheet, beside the lines on it. */
export const corner = { x: 2, y: 2 };

export const accountOf = (page: Page, id: string) =>
  panelOf(page).locator(`[data-testid="account"][data-article-id="${id}"]`);

export async function press(page: Page, key: string) {
  await page.keyboard.press(key);
  await waitForPage(page);
}

export const addressOf = (page: Page) => {
  const { searchParams } = new URL(page.url());
  return [searchParams.get('event'), searchParams.get('article')];
};
