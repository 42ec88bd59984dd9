import type { Frame, Page } from '@playwright/test';

/** What a page with a story says of itself when it has come to rest. */
export type StoryState = 'ready' | 'error';

/**
 * Waits until the page says that it has come to rest: after it was opened, and after any action.
 *
 * @param state what it is to say
 * @throws Error at once when it comes to rest in the other state, instead of at the time limit
 */
export async function waitForStory(page: Page | Frame, state: StoryState = 'ready'): Promise<void> {
  const handle = await page.waitForFunction(() => {
    const { sourceline } = document.documentElement.dataset;
    return sourceline === 'ready' || sourceline === 'error' ? sourceline : false;
  });
  const said = await handle.jsonValue();
  if (said !== state) throw new Error(`The story's page says "${said}" of itself, not "${state}"`);
}
