import { chromium, defineConfig } from '@playwright/test';
import { findBrowser, findFirefox, thisMachine } from './scripts/browser.mjs';
import { findNginx } from './scripts/nginx.mjs';
import { findWebKit } from './scripts/webkit.mjs';
import { stablePictures } from './src/playwright/stablePictures.ts';

const browser = foundOnce('SOURCELINE_TEST_BROWSER', () =>
  findBrowser(thisMachine(chromium.executablePath())),
);
if (!browser) {
  throw new Error(
    'There is no browser for the tests. `npm test -- chromium` finds or installs one; ' +
      'the variable SOURCELINE_BROWSER names one.',
  );
}

/** The server below takes the first free port and says which; Playwright puts it here. */
const port = process.env['SOURCELINE_TEST_PORT'] ?? '0';

/** As the guide to testing advises others, too: docs/testing.md. */
const stable = stablePictures(browser);
const { contextOptions: still, ...settings } = stable.use;

/**
 * Without V8's optimizing compilers: a page that lives for seconds gains less from them than they
 * take, a tenth of all processor time of the tests.
 */
const launchOptions = {
  ...settings.launchOptions,
  args: [...settings.launchOptions.args, '--js-flags=--no-maglev --no-opt'],
};
const inChromium = { ...settings, launchOptions };

const pictures = {
  name: 'pictures',
  testMatch: '**/*.pictures.ts',
  use: { ...inChromium, contextOptions: still },
};

/**
 * Another engine, where there is one: that page, panel and embed work in it. Debian's Firefox speaks
 * WebDriver BiDi, which emulates neither colour schemes nor touch.
 */
const inFirefox = (executablePath: string) => ({
  name: 'firefox',
  testMatch: '**/*.firefox.ts',
  use: {
    browserName: 'firefox' as const,
    channel: 'moz-firefox',
    screenshot: 'only-on-failure' as const,
    launchOptions: { executablePath },
  },
});
const firefox = foundOnce('SOURCELINE_TEST_FIREFOX', () =>
  findFirefox(thisMachine(chromium.executablePath())),
);

/**
 * The path of what is found, or nothing. Each process that runs tests reads this file and inherits
 * the variable: to ask a browser for its version takes a second.
 */
function foundOnce(variable: string, find: () => { path: string } | undefined): string {
  return (process.env[variable] ??= find()?.path ?? '');
}

export default defineConfig({
  testDir: 'e2e',
  // Generous: a shared machine may be slow, and some tests open every event of a story.
  timeout: 120_000,
  forbidOnly: Boolean(process.env['CI']),
  fullyParallel: true,
  // One more than there are cores, of two: a test that waits for its page leaves its core to another.
  workers: '150%',
  retries: 0,
  reporter: [['list'], ['html', { open: 'never' }]],
  // Pictures are the same on every Linux machine, so their names carry no platform.
  snapshotPathTemplate: '{testDir}/pictures/{arg}{ext}',
  // A missing picture is a failure; only --update-snapshots makes one.
  updateSnapshots: 'none',
  // Generous as well: a frame's story is ready within a second, and on a busy machine in ten.
  expect: { ...stable.expect, timeout: 20_000 },
  use: {
    baseURL: `http://127.0.0.1:${port}/`,
    viewport: { width: 1440, height: 940 },
    deviceScaleFactor: 1,
    locale: 'en-GB',
    timezoneId: 'UTC',
    // Those of a failed test are taken by e2e/support/pictureOfFailure.ts, at less expense.
    screenshot: 'off',
  },
  projects: [
    { name: 'page', testMatch: '**/*.spec.ts', use: inChromium },
    // Other systems draw letters in their own way: pictures are compared on Linux only.
    ...(process.platform === 'linux' ? [pictures] : []),
    ...(firefox ? [inFirefox(firefox)] : []),
    // Playwright drives no WebKitGTK; its own driver does: e2e/support/webkit.ts.
    ...(findWebKit() ? [{ name: 'webkit', testMatch: '**/*.webkit.ts' }] : []),
    // The site as docs/deploy.md has it served, where nginx is there.
    ...(findNginx() ? [{ name: 'nginx', testMatch: '**/*.nginx.ts', use: inChromium }] : []),
  ],
  webServer: {
    name: 'site',
    command: 'node scripts/start.mjs --no-build',
    wait: { stdout: /http:\/\/127\.0\.0\.1:(?<sourceline_test_port>\d+)\// },
    gracefulShutdown: { signal: 'SIGTERM', timeout: 2_000 },
  },
});
