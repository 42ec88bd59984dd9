import { expect, type Page } from '@playwright/test';
import { waitForStory, type StoryState } from '../../src/playwright/waitForStory.ts';

/** What a page of the site can come to. */
export type PageState = StoryState;

/** As `waitForStory` of what others test with, and a failure names the test's line. */
export async function waitForPage(page: Page, state: PageState = 'ready'): Promise<void> {
  await expect(waitForStory(page, state), 'the page comes to rest').resolves.toBeUndefined();
}
