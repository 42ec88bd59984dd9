import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { script } from './embedMarkup.ts';
import { dotIn, frameIn, hostTest as test, panelIn, serveMillStreet } from './support/hostPage.ts';
import { expect } from './support/test.ts';

const packages = createRequire(import.meta.url);
const fileOf = (path: string) => readFile(packages.resolve(path), 'utf8');
const pym = () => fileOf('pym.js/dist/pym.v1.min.js');
const frames = async () =>
  readFile(packages.resolve('@newswire/frames').replace(/[^/]+$/, 'frames.umd.js'), 'utf8');

/** A page's own code for hearing the frame, without any script of the site. */
const ownListener = `
addEventListener('message', ({ source, data }) => {
  const frame = document.querySelector('iframe');
  if (source !== frame.contentWindow || data.source !== 'sourceline') return;
  if (data.type === 'resize') frame.height = data.height;
});`;

test.describe('the height that the frame requests is applied by', () => {
  test.beforeEach(({ page }) => serveMillStreet(page));

  test('our script, which had reserved it', async ({ page, site, openHost }) => {
    await openHost({
      body: `<source-line story="mill-street" height="2/1"></source-line><script async src="${site}embed.js"></script>`,
      files: { '/page.css': 'body{margin:0;width:1000px}' },
    });
    const told = page.evaluate(
      () =>
        new Promise((resolve) => {
          addEventListener('sourceline:resize', (event) => {
            resolve('detail' in event ? event.detail : null);
          });
        }),
    );
    await expect(page.locator('source-line')).toHaveJSProperty('clientHeight', 500);
    expect(await told).toEqual({ height: 500 });
    await frameIn(page, 'source-line iframe');
    await expect(page.locator('source-line')).toHaveJSProperty('clientHeight', 500);
  });

  test('a page that listens for the message itself', async ({ page, site, openHost }) => {
    await openHost({
      body: `<iframe title="T" width="900" src="${site}?story=mill-street&amp;embed=1&amp;height=3/2"></iframe>`,
      files: { '/listen.js': ownListener },
    });
    await frameIn(page, 'iframe');
    await expect(page.locator('iframe')).toHaveAttribute('height', '600');
    await page.locator('iframe').evaluate((frame) => frame.setAttribute('width', '1020'));
    await expect(page.locator('iframe')).toHaveAttribute('height', '680');
  });

  test('pym.js 1.3.2', { tag: '@long' }, async ({ page, site, openHost }) => {
    const start = `new pym.Parent('here', '${site}?story=mill-street&embed=1&height=520', {});`;
    await openHost({
      body: '<div id="here"></div>',
      files: { '/pym.js': await pym(), '/start.js': start },
    });
    const frame = await frameIn(page, '#here iframe');
    await expect(page.locator('iframe')).toHaveAttribute('height', '520px');
    await dotIn(frame, 'video').click();
    await expect(panelIn(frame)).toBeVisible();
    await expect(page.locator('iframe')).toHaveAttribute('height', '520px');
  });

  test(
    '@newswire/frames 1.0.0, even if it loads after the frame',
    { tag: '@long' },
    async ({ page, site, openHost }) => {
      const address = `${site}?story=mill-street&embed=1&height=440`;
      const later = `
      const frame = document.getElementById('later');
      addEventListener('message', ({ data, source }) => {
        if (source === frame.contentWindow && data.type === 'ready') {
          frame.removeAttribute('height');
          newswireFrames.observeIframe(frame);
        }
      });
      frame.src = '${address}';
      newswireFrames.Framer(document.getElementById('here'), { src: '${address}' });`;
      await openHost({
        body: '<div id="here"></div><iframe id="later" title="T" width="700"></iframe>',
        files: { '/frames.js': await frames(), '/start.js': later },
      });
      await frameIn(page, '#here iframe');
      await frameIn(page, '#later');
      await expect(page.locator('#here iframe')).toHaveAttribute('height', '440');
      await expect(page.locator('#later')).toHaveAttribute('height', '440');
    },
  );
});

test(
  'a sandboxed frame without an origin shows the story and opens its events',
  { tag: '@long' },
  async ({ page, site, openHost, request }) => {
    const index: { stories: { id: string }[] } = await (
      await request.get('stories/index.json')
    ).json();
    const address = `${site}?story=${index.stories[0]?.id}&amp;embed=1`;
    await openHost({
      body: `<iframe title="T" width="700" height="600" sandbox="allow-scripts allow-popups" src="${address}"></iframe>`,
    });
    const frame = await frameIn(page, 'iframe');
    expect(await frame.locator('html').evaluate(() => origin)).toBe('null');
    const item = frame.locator('a[data-testid="event"]').first();
    await item.focus();
    await page.keyboard.press('Enter');
    await expect(panelIn(frame)).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(panelIn(frame)).toHaveCount(0);
  },
);

test('messages from others change nothing on either side', async ({ page, site, openHost }) => {
  await serveMillStreet(page);
  const stranger = `
    const own = { source: 'sourceline', version: 1 };
    const child = { target: 'sourceline', version: 1 };
    for (const message of [
      { ...own, type: 'ready' },
      { ...own, type: 'error', problem: 'missing' },
      { ...own, type: 'select', event: 'video' },
    ]) parent.postMessage(message, '*');
    for (const frame of [...Array(parent.frames.length).keys()].map((n) => parent.frames[n])) {
      frame.postMessage({ ...child, type: 'select', event: 'video' }, '*');
      frame.postMessage({ ...child, type: 'set', theme: 'dark' }, '*');
    }
    parent.postMessage('done', '*');`;
  const say = `
    const heard = [];
    const frame = () => document.querySelector('source-line').shadowRoot.querySelector('iframe');
    for (const type of ['select', 'error', 'ready']) {
      addEventListener('sourceline:' + type, () => heard.push(type));
    }
    addEventListener('message', ({ data }) => {
      if (data === 'done') document.body.dataset.done = heard.join(' ');
    });
    addEventListener('click', () => {
      heard.length = 0;
      const child = { target: 'sourceline', version: 1 };
      for (const message of [
        null, 7, 'sourceline', [], { ...child },
        { ...child, version: 2, type: 'select', event: 'video' },
        { ...child, type: 'select', event: 'https://evil.example/' },
        { ...child, type: 'select', event: { toString: 'video' } },
        { ...child, type: 'navigate', url: 'https://evil.example/' },
        { ...child, type: 'set', theme: 'https://evil.example/', height: 1e9, story: 'other', data: 'x', embed: '0', __proto__: { accent: 'ff0000' } },
        { ...child, type: 'set', lang: 'x'.repeat(1e6), language: 'javascript:alert(1)' },
        'pymxPYMxhttps://evil.examplexPYMxnavigateToxPYMxhttps://evil.example',
        { sentinel: 'amp', type: 'frames-init', height: -1 },
      ]) frame().contentWindow.postMessage(message, '*');
    });`;
  await openHost({
    body: `<source-line story="mill-street" address="opened"></source-line><iframe id="plain" title="P" width="700" height="600" src="${site}?story=mill-street&amp;embed=1"></iframe><button>Say it</button><script async src="${site}embed.js"></script>`,
    files: { '/say.js': say },
  });
  const frame = await frameIn(page, 'source-line iframe');
  const state = () =>
    frame.locator('html').evaluate((html) => [location.search, html.dataset['theme'], innerHeight]);
  const before = await state();
  // A stranger reaches this one; a frame in a shadow root is nobody's to name.
  const plain = await frameIn(page, '#plain');
  await page.getByRole('button').click();
  // Another window: neither the frame, nor the surrounding page.
  const opened = page.context().waitForEvent('page');
  await page.evaluate(() => void window.open('about:blank'));
  const other = await opened;
  await other.evaluate((source) => {
    const parent = window.opener;
    // eslint-disable-next-line no-new-func, typescript/no-implied-eval
    new Function('parent', source)(parent);
  }, stranger);
  await expect(page.locator('body')).toHaveAttribute('data-done', '');
  expect(await state()).toEqual(before);
  await expect(panelIn(frame)).toHaveCount(0);
  await expect(panelIn(plain)).toHaveCount(0);
  await expect(plain.locator('html')).toHaveAttribute('data-theme', 'auto');
  expect(await page.evaluate(() => location.search)).toBe('');
  await dotIn(frame, 'video').click();
  await expect(panelIn(frame)).toBeVisible();
});

test('a page that resets everything, in whichever way, has the timeline in its place', async ({
  page,
  site,
  openHost,
}) => {
  const resets = ['unset', 'initial', 'revert'];
  await openHost({
    body: `<p>Before</p><source-line story="kutcher-kunis-letters" height="420"></source-line><p>After</p>${script(site)}`,
    files: Object.fromEntries(
      resets.map((reset) => [`/${reset}.css`, `* { all: ${reset} } p { display: block }`]),
    ),
  });
  await frameIn(page, 'source-line iframe');
  for (const reset of resets) {
    await test.step(`all: ${reset}`, async () => {
      await page.evaluate((name) => {
        for (const { href, ownerNode } of document.styleSheets) {
          if (ownerNode instanceof HTMLLinkElement) {
            ownerNode.disabled = !href?.endsWith(`/${name}.css`);
          }
        }
      }, reset);
      const [before, frame, after] = await Promise.all(
        ['p >> nth=0', 'source-line iframe', 'p >> nth=1'].map((part) =>
          page.locator(part).boundingBox(),
        ),
      );
      expect(frame?.height).toBe(420);
      expect(frame?.y).toBeGreaterThanOrEqual((before?.y ?? 0) + (before?.height ?? 0));
      expect(after?.y).toBeGreaterThanOrEqual((frame?.y ?? 0) + 420);
    });
  }
});

test(
  'a preview in “srcdoc”, whose address cannot change, hears what is opened',
  { tag: '@long' },
  async ({ page, site, openHost }) => {
    const preview = `<source-line story="kutcher-kunis-letters" address="opened"></source-line>${script(site)}<script src="/hear.js"></script>`;
    await openHost({
      body: `<iframe title="T" width="900" height="640" srcdoc="${preview.replaceAll('"', '&quot;')}"></iframe>`,
      files: {
        '/hear.js': `addEventListener('sourceline:select', ({ detail }) => {
        document.documentElement.dataset.opened = detail.event;
      });`,
      },
    });
    const article = page.frameLocator('iframe');
    const story = article.frameLocator('source-line iframe');
    await dotIn(story, 'video').click();
    await expect(article.locator('html')).toHaveAttribute('data-opened', 'video');
    await article
      .locator('source-line')
      .evaluate((element) => element.setAttribute('theme', 'dark'));
    await expect(story.locator('html')).toHaveAttribute('data-theme', 'dark');
    await expect(panelIn(story)).toHaveAttribute('data-event-id', 'video');
  },
);
