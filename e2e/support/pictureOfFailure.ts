import type { BrowserContext, TestInfo } from '@playwright/test';

/**
 * Attaches a picture of each page that a failed test leaves open. Playwright's `only-on-failure`
 * takes one of every page, and throws it away when the test has passed: a tenth of its time.
 */
export async function attachPicturesOfFailure(
  context: BrowserContext,
  info: TestInfo,
): Promise<void> {
  for (const [index, page] of context.pages().entries()) {
    // A page that no longer answers is no second reason to fail.
    const body = await page.screenshot({ timeout: 5_000 }).catch(() => null);
    if (body) await info.attach(`page ${index + 1}`, { body, contentType: 'image/png' });
  }
}
