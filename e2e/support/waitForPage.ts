import { expect, type Page } from '@playwright/test';
import { waitForStory, type StoryState } from '../../src/playwright/waitForStory.ts';

/** What a page of the site can settle as. */
export type PageState = StoryState;

/** Like `waitForStory`, which other people's tests use, but a failure names the test's line. */
export async function waitForPage(page: Page, state: PageState = 'ready'): Promise<void> {
  await expect(
    waitForStory(page, state, { timeout: 100_000 }),
    'the page comes to rest',
  ).resolves.toBeUndefined();
}
