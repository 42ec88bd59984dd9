import { expect, test as base } from '@playwright/test';
import { startWebKit, type WebKit } from './startWebKit.ts';
import { startSession, type WebDriver } from './webDriver.ts';

export { expect } from '@playwright/test';

/** Generous: a second engine starts slowly on a busy machine. */
const ready = { timeout: 30_000 };

/** Waits until the document that the driver is in has settled. */
export const settled = (driver: WebDriver) =>
  expect
    .poll(() => driver.run('return document.documentElement.dataset.sourceline'), ready)
    .toBe('ready');

/** Playwright's runner, with WebKitGTK in place of its own browsers. */
export const test = base.extend<{ driver: WebDriver }, { webkit: WebKit }>({
  webkit: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads what it needs from the pattern
    async ({}, use) => {
      const webkit = await startWebKit();
      await use(webkit);
      webkit.stop();
    },
    { scope: 'worker' },
  ],
  driver: async ({ webkit }, use) => {
    const driver = await startSession(webkit.address);
    await use(driver);
    await driver.quit();
  },
});
