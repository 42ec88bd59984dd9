import type { Page } from '@playwright/test';
import { writePlaceStyle } from '../src/embed/writePlaceStyle.ts';
import { stories } from './publishedStories.ts';
import { dotIn, frameIn, hostTest as test, panelIn, serveMillStreet } from './support/hostPage.ts';
import { shifted, watchShifts } from './support/layoutShifts.ts';
import { serveStories } from './support/stories.ts';
import { expect } from './support/test.ts';

const figure = (attributes = '') => `
  <figure data-sourceline="mill-street" ${attributes}>
    <p><a href="/fallback">The bridge on Mill Street</a></p>
    <ul><li>The bridge closes to lorries</li></ul>
  </figure>`;
const script = (site: string) => `<script async src="${site}embed.js"></script>`;
const place = { '/page.css': `body{margin:0}${writePlaceStyle('mill-street', undefined)}` };

test.beforeEach(({ page }) => serveMillStreet(page));

const element = (id: string) => `<source-line id="${id}" story="mill-street"></source-line>`;
const query = (page: Page) => page.evaluate(() => location.search);

for (const height of ['600', '3/2']) {
  test(`the rule of the Embed page keeps the place of both until the script is there, ${height}`, async ({
    page,
    site,
    openHost,
  }) => {
    await watchShifts(page);
    const own = `<source-line story="mill-street" height="${height}"><a href="/f">The bridge</a></source-line>`;
    const body = `<p>Before.</p>${figure(`data-height="${height}"`)}<p>Between.</p>${own}<p>After.</p>`;
    const files = { '/page.css': writePlaceStyle('mill-street', height) };
    await page.setViewportSize({ width: 800, height: 2000 });
    await openHost({ body, files });
    const tops = () =>
      page
        .locator('body > p')
        .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().top));
    await expect(page.getByText('After.')).toBeVisible();
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(done)));
    const before = await tops();
    await page.addScriptTag({ url: `${site}embed.js` });
    await frameIn(page, 'figure iframe');
    await frameIn(page, 'body > source-line iframe');
    expect(await tops()).toEqual(before);
    expect(await shifted(page)).toBe(0);
  });
}

test('a figure becomes the timeline under a strict policy, and nothing around it moves', async ({
  page,
  site,
  openHost,
}) => {
  await watchShifts(page);
  const body = `<p>Before.</p>${figure()}<p id="after">After.</p>${script(site)}`;
  await openHost({ body, files: place });
  const frame = await frameIn(page, 'figure iframe');
  await expect(page.locator('figure iframe')).toHaveAttribute('title', 'The bridge on Mill Street');
  await expect(page.getByText('The bridge closes to lorries')).toBeHidden();
  const box = await page.locator('figure iframe').boundingBox();
  expect(box?.height).toBe(600);
  await dotIn(frame, 'video').click();
  await expect(panelIn(frame)).toHaveAttribute('data-event-id', 'video');
  expect(await page.locator('figure iframe').boundingBox()).toEqual(box);
  expect(await shifted(page)).toBe(0);
});

test('without the script the figure’s own words stay; with a site that fails, too', async ({
  page,
  site,
  openHost,
  troubles,
}) => {
  troubles.expect(/404/);
  await page.route('**/story.json', (route) => route.fulfill({ status: 404 }));
  await openHost({ body: `${figure()}${script(site)}` });
  const problem = page.evaluate(
    () =>
      new Promise((resolve) => {
        addEventListener('sourceline:error', (event) => {
          resolve('detail' in event ? event.detail : null);
        });
      }),
  );
  expect(await problem).toEqual({ problem: 'missing' });
  await expect(page.getByText('The bridge closes to lorries')).toBeVisible();
  await expect(page.getByRole('link', { name: 'The bridge on Mill Street' })).toBeVisible();
});

test('a story that the site no longer has leaves the page’s own words where they are', async ({
  page,
  site,
  openHost,
  troubles,
}) => {
  troubles.expect(/404/);
  await serveStories(page, []);
  const answer = page.waitForResponse(/mill-street/);
  await openHost({ body: `${figure()}${script(site)}`, files: place });
  expect((await answer).status()).toBe(404);
  await expect(page.getByRole('link', { name: 'The bridge on Mill Street' })).toBeVisible();
  await page.waitForLoadState('networkidle');
  await expect(page.getByText('The bridge closes to lorries')).toBeVisible();
  await expect(page.locator('source-line iframe')).toHaveCSS('opacity', '0');
});

test('where the page has no words of its own, the frame’s text is seen before its program', async ({
  page,
  site,
  openHost,
  troubles,
}) => {
  troubles.expect(/Failed to load resource/);
  const [, own] = stories;
  await page.unrouteAll();
  await page.route('**/index-*.js', (route) => route.abort());
  const withoutProgram = page.waitForEvent('console', (said) =>
    said.text().includes('Failed to load resource'),
  );
  await openHost({ body: `<source-line story="${own?.id}"></source-line>${script(site)}` });
  const frame = page.frameLocator('source-line iframe');
  await expect(frame.getByRole('heading', { level: 1 })).toHaveText(own?.title ?? '');
  await expect(page.locator('source-line iframe')).toHaveCSS('opacity', '1');
  await withoutProgram;
});

test('a figure and an element that come later become timelines, each with its options', async ({
  page,
  site,
  openHost,
}) => {
  await openHost({ body: `<div id="here"></div>${script(site)}` });
  await page.waitForFunction(() => customElements.get('source-line') !== undefined);
  await page.evaluate(
    (html) => {
      const here = document.getElementById('here');
      if (here) here.innerHTML = html;
    },
    `${figure('data-theme="dark" data-height="400"')}<source-line story="mill-street" language="en" event="video" header="0" height="3/2"></source-line>`,
  );
  const first = await frameIn(page, 'figure iframe');
  const second = await frameIn(page, '#here > source-line iframe');
  await expect(first.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(second.locator('html')).toHaveAttribute('data-theme', 'auto');
  expect((await page.locator('figure iframe').boundingBox())?.height).toBe(400);
  const box = await page.locator('#here > source-line iframe').boundingBox();
  expect(Math.round(((box?.width ?? 0) * 2) / 3)).toBe(Math.round(box?.height ?? 0));
  await expect(panelIn(first)).toHaveCount(0);
  await expect(panelIn(second)).toHaveAttribute('data-event-id', 'video');
  await expect(second.getByRole('heading', { level: 1 })).toHaveClass('visually-hidden');
});

test('the options of an element are those of its frame from the start', async ({
  page,
  site,
  openHost,
}) => {
  const options =
    'outlets="the-courier" from="2023-09" to="2023-12" scale="linear" theme="dark" accent="0a5c8f" font="sans" language="en" height="480"';
  await openHost({
    body: `<source-line story="mill-street" ${options}></source-line>${script(site)}`,
  });
  const frame = await frameIn(page, 'source-line iframe');
  await expect(frame.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(frame.locator('html')).toHaveAttribute('data-font', 'sans');
  await expect(frame.locator('html')).toHaveAttribute('lang', /^en/);
  await expect(frame.locator('.timeline-stepped-back').first()).toBeAttached();
  await expect(frame.getByTestId('find-status')).toHaveText(/^\d+ of 15 events$/);
  const asked = await frame.locator('html').evaluate(() => location.search);
  expect(asked).toContain('&outlets=the-courier&from=2023-09&to=2023-12&scale=linear');
  await expect(page.locator('source-line')).toHaveJSProperty('clientHeight', 480);
});

test('two timelines with a parameter each keep their events apart, through Back too', async ({
  page,
  site,
  openHost,
}) => {
  const body = ['one', 'two']
    .map((id) => `<source-line id="${id}" story="mill-street" address="${id}"></source-line>`)
    .join('');
  await page.setViewportSize({ width: 1200, height: 1400 });
  await openHost({ body: `${body}${script(site)}`, query: '?one=petition&two=1%22%3E' });
  const [one, two] = [await frameIn(page, '#one iframe'), await frameIn(page, '#two iframe')];
  await expect(panelIn(one)).toHaveAttribute('data-event-id', 'petition');
  await expect(panelIn(two)).toHaveCount(0);
  await dotIn(two, 'video').click();
  await expect(panelIn(two)).toHaveAttribute('data-event-id', 'video');
  await expect.poll(() => query(page)).toBe('?one=petition&two=video');
  await one.getByTestId('panel-close').click();
  await expect.poll(() => query(page)).toBe('?two=video');
  await page.evaluate(() => history.back());
  await expect(panelIn(one)).toHaveAttribute('data-event-id', 'petition');
  await expect(panelIn(two)).toHaveAttribute('data-event-id', 'video');
});

test('attributes that change later reach the frame without loading it again', async ({
  page,
  site,
  openHost,
}) => {
  const body = `<source-line story="mill-street"></source-line>${script(site)}`;
  await openHost({ body });
  const frame = await frameIn(page, 'source-line iframe');
  const mark = frame.locator('html');
  await mark.evaluate((html) => html.setAttribute('data-loaded-once', ''));
  const set = (name: string, value: string | null) =>
    page.locator('source-line').evaluate(
      (element, [key, text]) => {
        if (typeof text === 'string') element.setAttribute(String(key), text);
        else element.removeAttribute(String(key));
      },
      [name, value],
    );
  await set('theme', 'dark');
  await expect(mark).toHaveAttribute('data-theme', 'dark');
  await set('event', 'video');
  await expect(panelIn(frame)).toHaveAttribute('data-event-id', 'video');
  await set('event', null);
  await expect(panelIn(frame)).toHaveCount(0);
  await set('height', '480');
  await expect(page.locator('source-line iframe')).toHaveJSProperty('clientHeight', 480);
  await expect(mark).toHaveAttribute('data-loaded-once', '');
});

test('the page’s address keeps the open event, a link opens it, and Back needs one press', async ({
  page,
  site,
  openHost,
}) => {
  const body = `${figure('data-address="opened"')}${script(site)}`;
  await openHost({ body, query: '?from=mail&opened=petition#part' });
  const frame = await frameIn(page, 'figure iframe');
  await expect(panelIn(frame)).toHaveAttribute('data-event-id', 'petition');
  const entries = await page.evaluate(() => history.length);
  await frame.getByTestId('panel-close').click();
  await expect.poll(() => query(page)).toBe('?from=mail');
  await dotIn(frame, 'video').click();
  await expect.poll(() => query(page)).toBe('?from=mail&opened=video');
  expect(await page.evaluate(() => [history.length, location.hash])).toEqual([
    entries + 2,
    '#part',
  ]);
  await page.evaluate(() => history.back());
  await expect(panelIn(frame)).toHaveCount(0);
  expect(await query(page)).toBe('?from=mail');
  await page.evaluate(() => history.back());
  await expect(panelIn(frame)).toHaveAttribute('data-event-id', 'petition');
  await page.evaluate(() => history.go(2));
  await expect(panelIn(frame)).toHaveAttribute('data-event-id', 'video');
  expect(await page.evaluate(() => history.length)).toBe(entries + 2);
  await page.reload();
  await expect(panelIn(await frameIn(page, 'figure iframe'))).toHaveAttribute(
    'data-event-id',
    'video',
  );
});

test('what is opened in one of two timelines is heard as that one’s event, and leaves the other', async ({
  page,
  site,
  openHost,
}) => {
  const body = `${element('one')}${element('two')}${script(site)}${script(site)}`;
  await openHost({ body });
  const [one, two] = [await frameIn(page, '#one iframe'), await frameIn(page, '#two iframe')];
  await page.evaluate(() => {
    const heard: unknown[] = [];
    Object.assign(window, { heard });
    document.addEventListener('sourceline:select', (event) => {
      const target = event.target instanceof Element ? event.target.id : null;
      if ('detail' in event) heard.push([target, event.detail]);
    });
  });
  await dotIn(one, 'video').click();
  await expect(panelIn(one)).toBeVisible();
  await expect(panelIn(two)).toHaveCount(0);
  expect(await page.evaluate(() => ('heard' in window ? window.heard : null))).toEqual([
    ['one', { event: 'video', article: null, person: null }],
  ]);
});

test('taken out, it leaves no listener and no observer, and the figure as it was', async ({
  page,
  site,
  openHost,
}) => {
  await page.addInitScript(countSubscriptions);
  await openHost({ body: `<div id="here"></div>${script(site)}` });
  await page.waitForFunction(() => customElements.get('source-line') !== undefined);
  const alive = () => page.evaluate(() => ('alive' in window ? window.alive : null));
  const before = await alive();
  const html = figure('data-address="opened"').trim();
  await page.evaluate((text) => {
    const here = document.getElementById('here');
    if (here) here.innerHTML = text;
  }, html);
  await frameIn(page, 'figure iframe');
  expect(await alive()).not.toEqual(before);
  await page.locator('figure').evaluate((element) => element.removeAttribute('data-sourceline'));
  await expect(page.locator('source-line')).toHaveCount(0);
  await expect(page.getByText('The bridge closes to lorries')).toBeVisible();
  expect(await alive()).toEqual(before);
  const left = await page.locator('#here').innerHTML();
  expect(left).toBe(html.replace('data-sourceline="mill-street" ', '').replaceAll('" >', '">'));
  expect(
    await page.evaluate(() => Object.keys(window).filter((key) => /source|embed/i.test(key))),
  ).toEqual([]);
});

test('far from what is seen nothing is loaded; without an observer it is loaded at once', async ({
  page,
  site,
  openHost,
}) => {
  const body = `<div id="far"></div><source-line story="mill-street"></source-line>${script(site)}`;
  const files = { '/page.css': '#far{height:9000px}' };
  await openHost({ body, files });
  await expect(page.locator('source-line')).toHaveJSProperty('clientHeight', 600);
  await expect(page.locator('source-line iframe')).toHaveCount(0);
  await page.locator('source-line').scrollIntoViewIfNeeded();
  await frameIn(page, 'source-line iframe');

  await page.addInitScript(() => Reflect.deleteProperty(window, 'IntersectionObserver'));
  await page.reload();
  await expect(page.locator('source-line iframe')).toHaveCount(1);
});

/** Counts listeners on the page's window that were not removed, and active observers. */
function countSubscriptions(): void {
  const alive: Record<string, number> = {};
  Object.assign(window, { alive });
  const count = (name: string, change: number) => {
    alive[name] = (alive[name] ?? 0) + change;
    if (alive[name] === 0) delete alive[name];
  };
  for (const [name, change] of [
    ['addEventListener', 1],
    ['removeEventListener', -1],
  ] as const) {
    const original = EventTarget.prototype[name];
    EventTarget.prototype[name] = function call(this: EventTarget, ...args) {
      if (this === window || this === document) count(args[0], change);
      return original.apply(this ?? window, args);
    };
  }
  for (const name of ['IntersectionObserver', 'ResizeObserver', 'MutationObserver'] as const) {
    const { prototype } = window[name];
    const observing = new WeakSet();
    const [observe, disconnect] = ['observe', 'disconnect'].map((method): unknown =>
      Reflect.get(prototype, method),
    );
    if (typeof observe !== 'function' || typeof disconnect !== 'function') continue;
    Object.assign(prototype, {
      observe(this: object, ...args: unknown[]) {
        if (!observing.has(this)) count(name, 1);
        observing.add(this);
        return Reflect.apply(observe, this, args);
      },
      disconnect(this: object) {
        if (observing.delete(this)) count(name, -1);
        return Reflect.apply(disconnect, this, []);
      },
    });
  }
}
