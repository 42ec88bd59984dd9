import { test as base } from '@playwright/test';
import { keepWithinOrigins } from './origins.ts';
import { attachPicturesOfFailure } from './pictureOfFailure.ts';
import { attachSideBySide } from './sideBySide.ts';
import { serveStories, type StoryFixture } from './stories.ts';
import { logTroubles, watchErrors, type TroubleLog, type Troubles } from './troubles.ts';
import { waitForPage, type PageState } from './waitForPage.ts';

export { expect } from '@playwright/test';

export interface OpenPageOptions {
  /** Served instead of the stories that the site publishes; omitted: those of the site. */
  story?: StoryFixture;
  /** What the page should settle as; defaults to `ready`. */
  until?: PageState;
}

interface Fixtures {
  /**
   * Origins other than the site's own that the test may contact, such as an invented host page's.
   */
  allowedOrigins: string[];
  /** What has gone wrong so far, and a way to say that something is meant to. */
  troubles: Troubles;
  /**
   * Opens the built site and waits for its ready signal.
   * @param address relative to the site's root, such as `?event=bridge-closes`
   */
  openPage: (address?: string, options?: OpenPageOptions) => Promise<void>;
  troubleLog: TroubleLog;
  /** For pictures that differ, see `attachSideBySide`. */
  sideBySide: undefined;
}

/**
 * Playwright's `test` for the built site. Every test fails when any of its pages logs an error to
 * the console, leaves an error uncaught, or contacts another origin.
 */
export const test = base.extend<Fixtures>({
  allowedOrigins: [[], { option: true }],

  troubleLog: [
    async ({ context, baseURL, allowedOrigins }, use, info) => {
      const log = logTroubles();
      const origins = [new URL(baseURL ?? '').origin, ...allowedOrigins];
      watchErrors(context, log.report);
      await keepWithinOrigins(context, (origin) => origins.includes(origin), log.report);
      await use(log);
      const troubles = log.judge();
      const hasFailed = info.status !== info.expectedStatus || troubles.length > 0;
      if (hasFailed) await attachPicturesOfFailure(context, info);
      if (troubles.length > 0) throw new Error(`Trouble in the page:\n${troubles.join('\n')}`);
    },
    { auto: true },
  ],

  sideBySide: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads what it needs from the pattern
    async ({}, use, info) => {
      await use(undefined);
      await attachSideBySide(info);
    },
    { auto: true },
  ],

  troubles: async ({ troubleLog }, use) => use(troubleLog),

  openPage: async ({ page }, use) =>
    use(async (address = '', { story, until } = {}) => {
      if (story !== undefined) await serveStories(page, [story]);
      await page.goto(`./${address}`);
      await waitForPage(page, until);
    }),
});
