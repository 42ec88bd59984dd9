import { chromium, defineConfig } from '@playwright/test';
import { findBrowser, thisMachine } from './scripts/browser.mjs';
import { stablePictures } from './src/playwright/stablePictures.ts';

const browser = findBrowser(thisMachine(chromium.executablePath()));
if (!browser) throw new Error('There is no browser: `npm test -- chromium` finds or installs one.');

/** The examples, built from the packed package and opened in a browser: `npm run test:examples`. */
export default defineConfig({
  testDir: 'examples',
  // Not those of the sample project, which are run as its own.
  testMatch: /examples\/\w+\.spec\.ts$/,
  globalSetup: './examples/support/packForBrowser.ts',
  timeout: 180_000,
  // A story in a frame loads a whole page, which takes longer beside other work.
  expect: { timeout: 20_000 },
  workers: 1,
  reporter: 'list',
  use: { ...stablePictures(browser.path).use, actionTimeout: 20_000 },
});
