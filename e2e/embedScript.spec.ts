import { writePlaceStyle } from '../src/embed/writePlaceStyle.ts';
import { stories } from './publishedStories.ts';
import { dotIn, frameIn, hostTest as test, panelIn, serveMillStreet } from './support/hostPage.ts';
import { shifts, watchShifts } from './support/layoutShifts.ts';
import { serveStories } from './support/stories.ts';
import { expect } from './support/test.ts';
import { figure, script } from './embedMarkup.ts';

const place = { '/page.css': `body{margin:0}${writePlaceStyle('mill-street', undefined)}` };

test.beforeEach(({ page }) => serveMillStreet(page));

for (const [height, tag] of [
  ['3/2', []],
  ['600', ['@long']],
] satisfies [string, string[]][]) {
  const title = `the rule from the Embed page reserves the space of both until the script has loaded, ${height}`;
  test(title, { tag }, async ({ page, site, openHost }) => {
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
    expect(await shifts(page)).toEqual([]);
  });
}

test(
  'a figure becomes the timeline under a strict policy, and nothing around it shifts',
  { tag: '@long' },
  async ({ page, site, openHost }) => {
    await watchShifts(page);
    const body = `<p>Before.</p>${figure()}<p id="after">After.</p>${script(site)}`;
    await openHost({ body, files: place });
    const frame = await frameIn(page, 'figure iframe');
    await expect(page.locator('figure iframe')).toHaveAttribute(
      'title',
      'The bridge on Mill Street',
    );
    await expect(page.getByText('The bridge closes to lorries')).toBeHidden();
    const box = await page.locator('figure iframe').boundingBox();
    expect(box?.height).toBe(600);
    await dotIn(frame, 'video').click();
    await expect(panelIn(frame)).toHaveAttribute('data-event-id', 'video');
    expect(await page.locator('figure iframe').boundingBox()).toEqual(box);
    expect(await shifts(page)).toEqual([]);
  },
);

test('the figure’s own content stays if the script or the site fails to load', async ({
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

test('the page’s own content stays if the site no longer has the story', async ({
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

test('if the page has no content of its own, the frame’s text is visible before its program runs', async ({
  page,
  site,
  openHost,
  troubles,
}) => {
  troubles.expect(/Failed to load resource/);
  const [, own] = stories;
  await page.unrouteAll();
  await page.route('**/program-*.js', (route) => route.abort());
  const withoutProgram = page.waitForEvent('console', (said) =>
    said.text().includes('Failed to load resource'),
  );
  await openHost({ body: `<source-line story="${own?.id}"></source-line>${script(site)}` });
  const frame = page.frameLocator('source-line iframe');
  await expect(frame.getByRole('heading', { level: 1 })).toHaveText(own?.title ?? '');
  await expect(page.locator('source-line iframe')).toHaveCSS('opacity', '1');
  await withoutProgram;
});

test('a figure and an element that are added later become timelines, each with its options', async ({
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

test('when removed, it leaves no listener or observer behind and restores the figure', async ({
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

test('nothing is loaded far from the viewport; without an IntersectionObserver it is loaded at once', async ({
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
