import type { Frame, Page } from '@playwright/test';

/** What a page with a story says of itself when it has come to rest. */
export type StoryState = 'ready' | 'error';

export interface WaitForStoryOptions {
  /**
   * In milliseconds. Defaults to 25,000, slightly less than the time limit of a Playwright test,
   * whose own message would say nothing about the story.
   */
  timeout?: number;
}

const usualMs = 25_000;

/**
 * Waits until the page says that it has come to rest: after it was opened, and after any action.
 *
 * @param state what it is to say
 * @throws Error at once when it comes to rest in the other state, with what the page says went wrong;
 *   when time is over, with what the page says of itself
 */
export async function waitForStory(
  page: Page | Frame,
  state: StoryState = 'ready',
  { timeout = usualMs }: WaitForStoryOptions = {},
): Promise<void> {
  const handle = await page
    .waitForFunction(
      () => {
        const { sourceline } = document.documentElement.dataset;
        return sourceline === 'ready' || sourceline === 'error' ? sourceline : false;
      },
      undefined,
      { timeout },
    )
    .catch(async (reason: unknown) => {
      const isOver = reason instanceof Error && reason.name === 'TimeoutError';
      throw isOver ? new Error(await sayWhatIsThere(page, timeout), { cause: reason }) : reason;
    });
  const said = await handle.jsonValue();
  if (said === state) return;
  const problem = said === 'error' ? await problemOf(page) : '';
  throw new Error(`The story’s page says "${said}" of itself, not "${state}"${problem}`);
}

async function sayWhatIsThere(page: Page | Frame, timeout: number): Promise<string> {
  const said = await page.evaluate(() => document.documentElement.dataset['sourceline'] ?? null);
  return said === null
    ? `after ${timeout} ms no story’s page is at ${page.url()}; a story in a page of yours is looked at with storyIn`
    : `after ${timeout} ms the story’s page still says "${said}" of itself, at ${page.url()}`;
}

/** What readers are told. */
async function problemOf(page: Page | Frame): Promise<string> {
  const [told] = await page.locator('[data-testid="error"] [role="alert"]').allInnerTexts();
  return told === undefined ? '' : `: ${told.replace(/\s+/g, ' ').trim()}`;
}
