import { spawnSync } from 'node:child_process';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, type Page } from '@playwright/test';
import { buildProject } from './support/exampleProject.ts';
import { policy } from './support/serveFolders.ts';
import { test } from './support/test.ts';

/** What went wrong in a page; to be empty at the end. */
function troublesOf(page: Page): string[] {
  const troubles: string[] = [];
  page.on('pageerror', ({ message }) => troubles.push(message));
  page.on('console', (line) => line.type() === 'error' && troubles.push(line.text()));
  return troubles;
}

test('the types are found by every way of resolving modules', ({ packed }) => {
  const names = readdirSync(dirname(packed)).filter((name) => name.endsWith('.tgz'));
  const attw = 'examples/node_modules/@arethetypeswrong/cli/dist/index.js';
  const file = join(dirname(packed), names[0] ?? '');
  const words = [attw, file, '--profile', 'esm-only', '--format', 'json'];
  const { status, stdout } = spawnSync(process.execPath, words, {
    encoding: 'utf8',
  });
  expect(status, stdout).toBe(0);
});

const strictly = ['--noEmit', '--strict', '--noUnusedLocals', '--skipLibCheck', 'false'];
const likeVite = ['--jsx', 'react-jsx', '--allowImportingTsExtensions'];

for (const [module, resolution] of [
  ['esnext', 'bundler'],
  ['nodenext', 'nodenext'],
] as const) {
  test(`react-vite: an application written against the types is right, modules resolved as by ${resolution}`, ({
    start,
  }) => {
    const { folder } = start('react-vite');
    const source = readFileSync(join(folder, 'story.ts'), 'utf8');
    // So that neither the builder's own types nor its leave are needed.
    const plain = source.replace(/(story\.json');/, "$1 with { type: 'json' };");
    writeFileSync(join(folder, 'story.ts'), plain);
    const ways = ['--module', module, '--moduleResolution', resolution, '--resolveJsonModule'];
    const words = [...strictly, ...likeVite, ...ways, '--types', 'node', 'main.tsx', 'framed.tsx'];
    const tsc = join(process.cwd(), 'node_modules/typescript/bin/tsc');
    const { status, stdout } = spawnSync(process.execPath, [tsc, ...words], {
      cwd: folder,
      encoding: 'utf8',
    });
    expect(stdout).toBe('');
    expect(status).toBe(0);
  });
}

test('react-vite: two timelines and two stories on a page do not meet', async ({
  page,
  start,
  serve,
}) => {
  const troubles = troublesOf(page);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(await serve(await buildProject(start('react-vite'))));
  const [first, second] = [page.locator('#first'), page.locator('#second')];
  await expect(second.getByTestId('event').first()).toBeVisible();
  await expect(first.locator('.outlet-hue-1 .timeline-account').first()).toHaveCSS(
    'fill',
    'rgb(179, 94, 1)',
  );
  await first.locator('[data-testid="event"][data-event-id="video"]').focus();
  await page.keyboard.press('Enter');
  await expect(first.locator('output')).toHaveText('event/video');
  await expect(second.locator('output')).toHaveText('nothing');

  const [whole, again] = [page.locator('#whole'), page.locator('#again')];
  for (const story of [whole, again]) {
    await expect(story.getByTestId('panel')).toHaveAttribute('data-event-id', 'video');
  }
  await whole.getByTestId('panel-close').click();
  await expect(whole.getByTestId('panel')).toHaveCount(0);
  await expect(again.getByTestId('panel')).toBeVisible();
  await whole.locator('[data-testid="event-list-item"][data-event-id="letters-public"]').click();
  await expect(page.locator('#whole > output')).toHaveText('event=letters-public');
  await expect(page.locator('#again > output')).toHaveText('event=video');
  // Each stands in its own room, though both are in one page.
  const inOwnRoom = await again.evaluate((room) => {
    const [own, panel] = [room, room.querySelector('[data-testid="panel"]')].map((element) =>
      element?.getBoundingClientRect(),
    );
    return (
      own && panel && panel.left >= own.left && panel.right <= own.right && panel.top >= own.top
    );
  });
  expect(inOwnRoom).toBe(true);
  const ids = await page.locator('[id]').evaluateAll((all) => all.map(({ id }) => id));
  expect(ids.filter((id, n) => ids.indexOf(id) !== n)).toEqual([]);
  // Both panels have these parts: the way leads to this one's.
  await again.getByTestId('panel').locator('.part-links a').last().click();
  await expect(again.getByTestId('panel').locator(':focus')).toHaveCount(1);

  // In a narrow column of a wide page the panel has no room beside the list.
  await expect(again.locator('.panel-beside')).toHaveCount(1);
  await again.evaluate((room) => (room.style.width = '640px'));
  await expect(again.locator('.panel-over')).toHaveCount(1);
  await expect(again.locator('.timeline-vertical')).toHaveCount(0);
  await page.keyboard.press('Escape');

  // In a place of its own height the view has that, its panel too, and scrolls by itself.
  const filled = page.locator('#filled');
  await expect(filled.locator('.panel-beside')).toHaveCSS('block-size', '480px');
  const [room, inside] = await filled
    .locator('.sourceline-room')
    .evaluate(({ clientHeight, scrollHeight }) => [clientHeight, scrollHeight]);
  expect(room).toBe(480);
  expect(inside).toBeGreaterThan(480);
  // Low as it is, the head is folded, and the drawing is no higher than the place.
  await expect(filled.locator('.story-counts')).toHaveCSS('position', 'absolute');
  await expect(filled.getByTestId('timeline')).toBeVisible();

  await expectOwnPage(page, asked);
  await expectUnmoved(page);
  expect(troubles).toEqual([]);
});

async function expectOwnPage(page: Page, asked: readonly string[]): Promise<void> {
  expect(await page.title(), 'the page’s title is its own').toBe('The Gazette');
  expect(new URL(page.url()).search, 'and so is its address').toBe('');
  const heading = page.getByRole('heading', { name: 'The Gazette' });
  await expect(heading, 'and so are its styles').toHaveCSS('font-weight', '700');
  expect(
    asked.filter((path) => path.startsWith('/stories/')),
    'nor is a site looked for',
  ).toEqual([]);
}

/** What a page says about its headings and its text changes nothing in a view: see hostStyles.spec.ts. */
async function expectUnmoved(page: Page): Promise<void> {
  await page.evaluate((rules) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(rules);
    document.adoptedStyleSheets = [sheet];
  }, hostRules);
  for (const part of ['h1', 'p']) {
    const text = page.locator('#whole .sourceline-room').locator(part).first();
    // A heading has its own.
    await expect(text).not.toHaveCSS('letter-spacing', '-1px');
    await expect(text).toHaveCSS('text-align', 'start');
    await expect(text).toHaveCSS('text-transform', 'none');
    await expect(text).toHaveCSS('word-spacing', '0px');
  }
  // Nor is the view without a width where its place is a flex container.
  const place = page.locator('#whole');
  await place.evaluate((element) => (element.style.display = 'flex'));
  await expect(place.locator('.sourceline-room')).not.toHaveCSS('inline-size', '0px');
  await expect(place.getByTestId('timeline')).toBeVisible();
}

const hostRules = `
  #page { text-align: center; letter-spacing: 0.2px; word-spacing: 2px }
  section h1, section p { letter-spacing: -1px; text-align: center; text-transform: uppercase }
`;

test('server-rendered: the story is there before any program, and is taken over without a fault', async ({
  browser,
  page,
  start,
  serve,
}) => {
  const project = start('server-rendered');
  const built = await buildProject(project);
  const server: unknown = await import(
    pathToFileURL(join(await buildProject(project, 'server.tsx'), 'server.js')).href
  );
  if (!isServer(server)) throw new Error('the server renders no page');
  const html = server.renderPage(readFileSync(join(built, 'index.html'), 'utf8'));
  const address = await serve(built);
  const body = { contentType: 'text/html', headers: policy, body: html };
  const isPage = ({ href }: URL) => href.replace(/[?#].*/, '') === address;

  const still = await browser.newPage({ javaScriptEnabled: false });
  await still.route(isPage, (route) => route.fulfill(body));
  await still.goto(address);
  // The timeline by itself and that of the whole view: one drawing each of those for the bands of
  // widths, and it fits.
  const drawings = still.locator('.timeline-still .still-band').filter({ visible: true });
  await expect(drawings).toHaveClass([/still-from-1100/, /still-from-1100/]);
  const mark = drawings.last().locator('a[href*="event-video"]').first();
  await mark.click();
  const place = decodeURIComponent(new URL(still.url()).hash.slice(1));
  await expect(still.locator(`[id="${place}"]`)).toBeInViewport();
  await still.setViewportSize({ width: 390, height: 800 });
  await expect(drawings).toHaveClass([/still-down/, /still-down/]);
  const overflow = 'document.documentElement.scrollWidth - innerWidth';
  expect(await still.evaluate(overflow)).toBeLessThanOrEqual(0);
  await expect(drawings.first().locator('a').first()).toBeVisible();
  await expect(still.getByTestId('excerpt').first()).toBeVisible();
  await expect(mainParts(still)).toHaveCount(1);
  await expect(still.getByRole('region', { name: storyTitle, exact: true })).toBeVisible();
  await still.close();

  const troubles = troublesOf(page);
  await page.route(isPage, (route) => route.fulfill(body));
  await page.goto(address);
  await page.getByTestId('event-list-item').first().click();
  await expect(page.getByTestId('panel')).toBeVisible();
  await expect(mainParts(page)).toHaveCount(1);
  await expect(page.getByRole('region', { name: storyTitle, exact: true })).toBeVisible();
  expect(troubles).toEqual([]);
});

const storyTitle = 'The letters for Danny Masterson, and what followed';

/** Of these a page has one: its own. */
const mainParts = (page: Page) => page.getByRole('main');

const isServer = (value: unknown): value is { renderPage: (built: string) => string } =>
  typeof value === 'object' && value !== null && 'renderPage' in value;

for (const name of ['plain-html', 'vue']) {
  test(`${name}: the element shows the story of a site, and tells what is open`, async ({
    page,
    start,
    serve,
  }) => {
    const troubles = troublesOf(page);
    await page.goto(await serve(await buildProject(start(name))));
    const frame = page.frameLocator('source-line iframe');
    await expect(frame.getByTestId('panel')).toHaveAttribute('data-event-id', 'video');
    if (name === 'vue') {
      await page.getByRole('button', { name: 'The letters become public' }).click();
      await expect(frame.getByTestId('panel')).toHaveAttribute('data-event-id', 'letters-public');
    }
    await frame.getByTestId('panel-close').click();
    await expect(page.locator('output')).toHaveText('nothing');
    expect(troubles).toEqual([]);
  });
}

test('a story that was taken from a page leaves nothing in it, however often', async ({
  page,
  start,
  serve,
}) => {
  const troubles = troublesOf(page);
  const project = start('react-vite');
  const main = readFileSync(join(project.folder, 'main.tsx'), 'utf8');
  const shown = /createRoot\(container\)\.render\((?<tree>.*)\);\s*$/s.exec(main)?.groups?.['tree'];
  const asked = `Object.assign(window, { show() {
    const root = createRoot(container);
    root.render(${shown ?? ''});
    return () => root.unmount();
  } });`;
  writeFileSync(
    join(project.folder, 'main.tsx'),
    main.replace(/createRoot\(container\)[^]*$/, asked),
  );
  await page.goto(await serve(await buildProject(project)));
  const session = await page.context().newCDPSession(page);
  const comeAndGo = async () => {
    await page.evaluate('window.hide = show()');
    await expect(page.locator('#again').getByTestId('panel')).toBeVisible();
    await page.evaluate('hide()');
    await expect(page.locator('#page')).toBeEmpty();
  };
  const leftBehind = async () => {
    await session.send('HeapProfiler.collectGarbage');
    const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
    return { nodes, jsEventListeners };
  };
  for (let n = 0; n < 3; n += 1) await comeAndGo();
  const first = await leftBehind();
  for (let n = 0; n < 8; n += 1) await comeAndGo();
  // What waits for a timer goes a little later; what is left behind never does. One view alone is
  // some 4,000 nodes.
  await expect
    .poll(async () => (await leftBehind()).jsEventListeners - first.jsEventListeners)
    .toBeLessThan(8);
  expect((await leftBehind()).nodes - first.nodes).toBeLessThan(2000);
  expect(troubles).toEqual([]);
});
