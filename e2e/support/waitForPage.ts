import { expect, type Page } from '@playwright/test';

/** The page's own signal: `document.documentElement.dataset.sourceline`. */
export type PageState = 'ready' | 'error';

/**
 * Waits until the page says that it has come to rest, after it was opened and after any action.
 *
 * @param state what it is to say; when it comes to rest in the other state, the test fails at once
 *   instead of waiting for the time limit
 */
export async function waitForPage(page: Page, state: PageState = 'ready'): Promise<void> {
  const handle = await page.waitForFunction(() => {
    const { sourceline } = document.documentElement.dataset;
    return sourceline === 'ready' || sourceline === 'error' ? sourceline : false;
  });
  expect(await handle.jsonValue(), 'what the page says of itself').toBe(state);
}
