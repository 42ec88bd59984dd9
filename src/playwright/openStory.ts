import type { Page } from '@playwright/test';
import { waitForStory } from './waitForStory.ts';

/** The story at an address, at rest. */
export async function openStory(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await waitForStory(page);
}
