import type { Page } from '@playwright/test';

/** Opens the parts of the panel that are closed by default, as a reader does; they stay open. */
export async function openParts(page: Page): Promise<void> {
  const closed = page.locator('.panel-opening > details:not([open]) > summary');
  while ((await closed.count()) > 0) await closed.first().click();
}
