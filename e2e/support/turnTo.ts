import type { Page } from '@playwright/test';
import { waitForPage, type PageState } from './waitForPage.ts';

/**
 * Shows another address of the open page in the same document, as Back and Forward do: loading a
 * page takes ten times as long.
 *
 * @param query such as `?event=bridge-closes`
 * @param until what the page is to settle as; defaults to `ready`
 */
export async function turnTo(page: Page, query: string, until?: PageState): Promise<void> {
  await page.evaluate((next) => {
    history.pushState(null, '', next === '' ? location.pathname : next);
    dispatchEvent(new PopStateEvent('popstate'));
  }, query);
  await waitForPage(page, until);
}
