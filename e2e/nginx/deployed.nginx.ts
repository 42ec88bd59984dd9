import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { eventsOf, millStreet } from '../publishedStories.ts';
import { expect, test } from '../support/test.ts';
import { waitForPage } from '../support/waitForPage.ts';
import { documentedPolicy } from './documentedConfig.ts';
import { startNginx, type Server } from './startNginx.ts';

const project = fileURLToPath(new URL('../..', import.meta.url));
const address = 'https://news.example/lines/';
/** The ways in which a reader reaches the site: at the server's root, and in a folder. */
const folders = ['', 'news/lines/'];

let root = '';
let server: Server;

// The site is built once, and not again for each of the processes that run tests.
test.describe.configure({ mode: 'default' });

test.beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'sourceline-site-'));
  const out = join(root, 'site');
  const words = [
    'scripts/story.mjs',
    'site',
    'e2e/stories/mill-street',
    '--out',
    out,
    '--address',
    address,
  ];
  const { status, stderr } = spawnSync(process.execPath, words, {
    cwd: project,
    encoding: 'utf8',
  });
  expect(status, stderr).toBe(0);
  mkdirSync(join(out, 'news'));
  cpSync(out, join(root, 'copy'), { recursive: true });
  cpSync(join(root, 'copy'), join(out, 'news/lines'), { recursive: true });
  writeFileSync(
    join(out, 'host.html'),
    `<!doctype html><title>An article</title>
    <iframe sandbox="allow-scripts allow-popups" width="900" height="600"
      src="news/lines/stories/mill-street/?embed=1"></iframe>`,
  );
  server = await startNginx(out);
});

test.afterAll(async () => {
  await server.stop();
  rmSync(root, { recursive: true });
});

/** Everything the console says, and every address that is requested. */
function listen(page: Page) {
  const messages: string[] = [];
  const asked: string[] = [];
  const failed: string[] = [];
  page.on('console', (message) => messages.push(message.text()));
  page.on('request', (request) => asked.push(request.url()));
  page.on('requestfailed', (request) => failed.push(request.url()));
  page.on('response', (response) => {
    if (response.status() >= 400) failed.push(response.url());
  });
  return { messages, asked, failed };
}

test.use({
  allowedOrigins: async ({ baseURL }, use) => use([baseURL ?? '', new URL(server.address).origin]),
});

for (const folder of folders) {
  const where = folder === '' ? 'at the root' : 'in a folder';
  const tag = folder === '' ? [] : ['@long'];

  const title = `${where}, the story opens, the site's root is its only story, and nothing is said or asked elsewhere`;
  test(title, { tag }, async ({ page }) => {
    const heard = listen(page);
    await page.goto(`${server.address}${folder}stories/mill-street/?event=video`);
    await waitForPage(page);
    await expect(page.getByTestId('panel')).toHaveAttribute('data-event-id', 'video');
    await test.step("the site's root is its only story", async () => {
      await page.goto(server.address + folder);
      await waitForPage(page);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(millStreet.title);
    });
    await test.step('an address without its last stroke leads to the story', async () => {
      await page.goto(`${server.address}${folder}stories/mill-street`);
      await waitForPage(page);
      expect(page.url()).toBe(`${server.address}${folder}stories/mill-street/`);
    });
    expect(heard.messages).toEqual([]);
    expect(heard.failed).toEqual([]);
    expect(heard.asked.filter((url) => !url.startsWith(server.address + folder))).toEqual([]);
    expect(await page.context().cookies()).toEqual([]);
  });

  test(`${where}, the headers are those of the guide`, async ({ request }) => {
    const headersOf = async (path: string) =>
      (await request.get(server.address + folder + path)).headers();
    const html = await (await request.get(`${server.address}${folder}`)).text();
    const [script] = /assets\/[^"]+\.js/.exec(html) ?? [];
    const page = await headersOf('stories/mill-street/');
    expect(page).toMatchObject({
      'content-security-policy': documentedPolicy(),
      'content-type': 'text/html; charset=utf-8',
      'content-encoding': 'gzip',
      'cache-control': 'no-cache',
    });
    expect((await headersOf(script ?? ''))['cache-control']).toContain('immutable');
    expect((await headersOf('stories/mill-street/story.json'))['cache-control']).toBe('no-cache');
    for (const path of ['', script ?? '', 'stories/mill-street/story.json', 'no-such-page']) {
      expect(await headersOf(path), path).toMatchObject({
        'access-control-allow-origin': '*',
        'x-content-type-options': 'nosniff',
      });
    }
    expect((await request.get(`${server.address}${folder}no-such-page`)).status()).toBe(404);
  });
}

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  for (const folder of folders) {
    test(`the text can be read${folder && ', in a folder too'}`, async ({ page }) => {
      const heard = listen(page);
      await page.goto(`${server.address}${folder}stories/mill-street/`);
      await expect(page.locator('[id^="event-"]')).toHaveCount(eventsOf(millStreet).length);
      await expect(page.locator('h1')).toHaveCSS('font-family', /Source Serif/);
      expect(heard.messages).toEqual([]);
    });
  }
});

test('a frame without an origin of its own shows the story', async ({ page }) => {
  const heard = listen(page);
  // The surrounding page belongs to another site: it has its own policy, or none.
  await page.route('**/host.html', async (route) => {
    const response = await route.fetch();
    const headers = { ...response.headers() };
    delete headers['content-security-policy'];
    await route.fulfill({ response, headers });
  });
  await page.goto(`${server.address}host.html`);
  const frame = page.frameLocator('iframe');
  await expect(frame.locator('html')).toHaveAttribute('data-sourceline', 'ready');
  await expect(frame.getByTestId('timeline')).toBeVisible();
  expect(heard.messages).toEqual([]);
  expect(heard.failed.filter((url) => !url.endsWith('/favicon.ico'))).toEqual([]);
});

test('the oEmbed answer is where the page says it is', async ({ request }) => {
  const html = await (await request.get(`${server.address}stories/mill-street/`)).text();
  const [, found] = /type="application\/json\+oembed"[^>]*href="([^"]+)"/.exec(html) ?? [];
  const path = found?.replace(address, server.address) ?? '';
  const answer: unknown = await (await request.get(path)).json();
  expect(answer).toMatchObject({ version: '1.0', type: 'rich', title: millStreet.title });
});
