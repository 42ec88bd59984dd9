import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import {
  expect as expectStory,
  openStory,
  storyIn,
  waitForStory,
} from '../src/playwright/playwright.ts';
import { test } from './support/test.ts';

test('page-tests: the sample project of tests passes', async ({ pageTests, serve }, info) => {
  const cli = join(pageTests.folder, 'node_modules/@playwright/test/cli.js');
  const environment = {
    PAGE: await serve(),
    CHROMIUM: info.project.use.launchOptions?.executablePath ?? '',
  };
  // Not waited for in one piece: the server is in this process.
  const said = await new Promise<string>((resolve) => {
    const options = { cwd: pageTests.folder, env: { ...process.env, ...environment } };
    const words = [cli, 'test', '--reporter=line', '--workers=1'];
    execFile(process.execPath, words, options, (_, stdout) => resolve(stdout));
  });
  expect(said).toContain('4 passed');
  expect(said).not.toContain('failed');
});

/** How an expectation failed. */
const failed = (run: Promise<unknown>) =>
  run.then(
    () => 'passed',
    (reason: unknown) => String(reason),
  );

const wait = { timeout: 300 };

test('a matcher says what is there in place of what is missing', async ({ page, serve }) => {
  const address = `${await serve()}stories/kutcher-kunis-letters/`;
  const story = await openStory(page, address, { query: { event: 'video' } });
  expect(await failed(expectStory(story).toHaveAccountOf('Evening Star', wait))).toContain(
    'no account of Evening Star for `video`; there are OK!, ',
  );
  expect(await failed(expectStory(story).toHaveStatement('no-such', wait))).toContain(
    'no statement `no-such` for `video`; there are ',
  );
  expect(await failed(expectStory(story).not.toHaveRow('BBC', wait))).toContain(
    'there is the row of BBC',
  );
  await page.keyboard.press('Escape');
  expect(await failed(expectStory(story).toHaveAccountOf('BBC', wait))).toContain(
    'no account of BBC; nothing is open',
  );
  expect(await failed(openStory(page, `${address}nowhere/`))).toContain('answers 404');
  // Where no story stands, it is not said that a part of it is missing.
  for (const expected of [expectStory(story), expectStory(story).not]) {
    expect(await failed(expected.toHaveEvent('video', wait))).toContain('no story at this place');
  }
});

test('openStory keeps what the address has already, and tells a page that is another', async ({
  page,
  serve,
}) => {
  const server = await serve();
  expect(await failed(openStory(page, `${server}sample/index.html`))).toContain('no story’s page');
  expect(await failed(openStory(page, './stories/'))).toContain('set baseURL');
  const address = `${server}stories/kutcher-kunis-letters/?lang=fr#main`;
  await openStory(page, address, { query: { event: 'video' } });
  expect(new URL(page.url()).search).toBe('?lang=fr&event=video');
});

test('a story that does not come, that is refused, or that is one of two is told in a line', async ({
  page,
  serve,
}) => {
  const address = `${await serve()}stories/kutcher-kunis-letters/`;
  await page.route('**/story.json', (route) => route.fulfill({ body: '{"version":1}' }));
  expect(await failed(openStory(page, address))).toMatch(
    /says "error" of itself, not "ready": \S.*story/,
  );
  await openStory(page, address, { until: 'error' });
  await page.unroute('**/story.json');
  await page.route('**/story.json', () => {});
  expect(await failed(openStory(page, address, { timeout: 1500 }))).toContain(
    `after 1500 ms the story’s page still says "loading" of itself, at ${address}`,
  );
  const two = '<svg data-testid="timeline"></svg>'.repeat(2);
  await page.setContent(`<main>${two}</main>`);
  expect(await failed(expectStory(storyIn(page)).toHaveEvent('video', wait))).toContain(
    '2 stories stand at this place; name one',
  );
  expect(await failed(waitForStory(page, 'ready', wait))).toContain('no story’s page is at');
});
