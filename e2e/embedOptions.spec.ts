import type { Page } from '@playwright/test';
import { dotIn, frameIn, hostTest as test, panelIn, serveMillStreet } from './support/hostPage.ts';
import { expect } from './support/test.ts';
import { figure, script } from './embedMarkup.ts';

test.beforeEach(({ page }) => serveMillStreet(page));

const query = (page: Page) => page.evaluate(() => location.search);

test('the options of an element apply to its frame from the start', async ({
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
  await test.step('those that change later reach the frame without reloading it', async () => {
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
    await set('theme', 'light');
    await expect(mark).toHaveAttribute('data-theme', 'light');
    await set('event', 'video');
    await expect(panelIn(frame)).toHaveAttribute('data-event-id', 'video');
    await set('event', null);
    await expect(panelIn(frame)).toHaveCount(0);
    await set('height', '520');
    await expect(page.locator('source-line iframe')).toHaveJSProperty('clientHeight', 520);
    await expect(mark).toHaveAttribute('data-loaded-once', '');
  });
});

test(
  'two timelines with a parameter each keep their events separate, even through Back, and each reports its own',
  { tag: '@long' },
  async ({ page, site, openHost }) => {
    const body = ['one', 'two']
      .map((id) => `<source-line id="${id}" story="mill-street" address="${id}"></source-line>`)
      .join('');
    await page.setViewportSize({ width: 1200, height: 1400 });
    // A page may have the script twice.
    const scripts = `${script(site)}${script(site)}`;
    await openHost({ body: `${body}${scripts}`, query: '?one=petition&two=1%22%3E' });
    const [one, two] = [await frameIn(page, '#one iframe'), await frameIn(page, '#two iframe')];
    await expect(panelIn(one)).toHaveAttribute('data-event-id', 'petition');
    await expect(panelIn(two)).toHaveCount(0);
    await page.evaluate(() => {
      const heard: unknown[] = [];
      Object.assign(window, { heard });
      document.addEventListener('sourceline:select', (event) => {
        const target = event.target instanceof Element ? event.target.id : null;
        if ('detail' in event) heard.push([target, event.detail]);
      });
    });
    await dotIn(two, 'video').click();
    await expect(panelIn(two)).toHaveAttribute('data-event-id', 'video');
    await expect.poll(() => query(page)).toBe('?one=petition&two=video');
    expect(await page.evaluate(() => ('heard' in window ? window.heard : null))).toEqual([
      ['two', { event: 'video', article: null, person: null }],
    ]);
    await one.getByTestId('panel-close').click();
    await expect.poll(() => query(page)).toBe('?two=video');
    await page.evaluate(() => history.back());
    await expect(panelIn(one)).toHaveAttribute('data-event-id', 'petition');
    await expect(panelIn(two)).toHaveAttribute('data-event-id', 'video');
  },
);

test('the embedding page’s address holds the open event, a link opens it, and Back takes one press', async ({
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
