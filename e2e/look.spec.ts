import type { Page } from '@playwright/test';
import { millStreet, stories, walkThrough } from './publishedStories.ts';
import { expect, test } from './support/test.ts';
import { turnTo } from './support/turnTo.ts';
import { waitForPage } from './support/waitForPage.ts';
import { openParts } from './support/openParts.ts';

const story = millStreet;

const itemOf = (page: Page, id: string) =>
  page.locator(`[data-testid="event-list-item"][data-event-id="${id}"]`);

const colourOf = (page: Page, selector: string, property: 'color' | 'backgroundColor') =>
  page
    .locator(selector)
    .first()
    .evaluate((element, name) => getComputedStyle(element)[name], property);

const light = 'rgb(251, 250, 245)';
const dark = 'rgb(23, 22, 19)';

test('the look is the one in the address, or else the system’s', async ({ openPage, page }) => {
  await openPage('', { story });
  await test.step('headlines and apparatus are set in the page’s own fonts once it is ready', async () => {
    const loaded = await page.evaluate(() =>
      [...document.fonts].filter(({ status }) => status === 'loaded').map(({ family }) => family),
    );
    // The fallback until they load is a system font, and requests no file.
    const own = loaded
      .map((family) => family.replaceAll('"', ''))
      .filter((family) => !family.endsWith('stand-in'));
    expect(new Set(own)).toEqual(new Set(['Source Serif 4', 'Source Sans 3']));
  });
  await test.step('the theme is the one in the address, or else the system’s', async () => {
    for (const [system, theme, paper] of [
      ['light', 'auto', light],
      ['dark', 'auto', dark],
      ['dark', 'light', light],
      ['light', 'dark', dark],
    ] as const) {
      await page.emulateMedia({ colorScheme: system });
      await turnTo(page, `?theme=${theme}`);
      const at = `theme=${theme} on a ${system} system`;
      expect(await colourOf(page, 'html', 'backgroundColor'), at).toBe(paper);
    }
  });
  await test.step('an accent colours the open event’s date, and an illegible one is made legible', async () => {
    await turnTo(page, '?event=video&accent=0000ff');
    expect(await colourOf(page, '.panel-date', 'color')).toBe('rgb(0, 0, 255)');
    await turnTo(page, '?event=video&accent=ffff00');
    const made = await colourOf(page, '.panel-date', 'color');
    const [red, green, blue] = made.match(/\d+/g)?.map(Number) ?? [];
    expect(red).toBe(green);
    expect(red).toBeLessThan(160);
    expect(blue).toBe(0);
  });
  await test.step('font=sans and font=system change the headlines', async () => {
    const family = () =>
      page.locator('h1').evaluate((title) => getComputedStyle(title).fontFamily.split(',')[0]);
    await turnTo(page, '');
    expect(await family()).toBe('"Source Serif 4"');
    await turnTo(page, '?font=sans');
    expect(await family()).toBe('"Source Sans 3"');
    await turnTo(page, '?font=system');
    expect(await family()).toBe('system-ui');
  });
  await test.step('marks and the open event stay visible in forced colours', async () => {
    await page.emulateMedia({ forcedColors: 'active' });
    await turnTo(page, '?event=video');
    const name = page.getByTestId('account').first().locator('.article-name');
    const fill = await name.evaluate(
      (element) => getComputedStyle(element, '::before').backgroundColor,
    );
    expect(fill).not.toBe(await colourOf(page, 'html', 'backgroundColor'));
  });
});

for (const [story, widths] of stories.map(
  (each) =>
    [each, each === millStreet ? [320, 768, 1440] : [320, 390, 768, 1024, 1440, 2200]] as const,
)) {
  test(
    `${story.id}: nothing is wider than the screen, from 320 to ${widths.at(-1)}`,
    walkThrough(story),
    async ({ openPage, page }) => {
      for (const [index, address] of ['', `?event=${story.events[0]?.id}`].entries()) {
        if (index === 0) await openPage(address, { story });
        else await turnTo(page, address);
        for (const width of widths) {
          await page.setViewportSize({ width, height: 900 });
          await waitForPage(page);
          const wider = await page.evaluate(() =>
            [...document.querySelectorAll('#sourceline *')]
              .filter(
                (element) => element.checkVisibility() && !element.closest('.visually-hidden'),
              )
              .filter((element) => element.getBoundingClientRect().right > innerWidth)
              .map((element) => element.outerHTML.slice(0, 120)),
          );
          expect(wider, `${width} wide`).toEqual([]);
        }
      }
    },
  );
}

test('no link or button of a panel is smaller than 24 by 24 pixels, and no line ends between an outlet’s mark and its name', async ({
  openPage,
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openPage('?event=video', { story });
  await openParts(page);
  const expectLargeTargets = async (count: number) => {
    const targets = page.getByTestId('panel').locator('button:visible, summary:visible, nav a');
    expect(await targets.count()).toBeGreaterThan(count);
    const small = await targets.evaluateAll(
      (all) =>
        all.filter((one) => {
          const { width, height } = one.getBoundingClientRect();
          return Math.min(width, height) < 24;
        }).length,
    );
    expect(small).toBe(0);
  };
  await expectLargeTargets(12);
  const parted = await page.locator('.sides').evaluateAll((lists) => {
    const names = lists.flatMap((list) => [...list.querySelectorAll('.article-name')]);
    const partedAt = (widthPx: number) => {
      for (const list of lists) if (list instanceof HTMLElement) list.style.width = `${widthPx}px`;
      return names.filter((name) => {
        // The first line of all of it begins with the mark.
        const [line, words] = [name, name.firstElementChild].map(
          (part) => part?.getClientRects()[0],
        );
        return line && words && line.bottom <= words.top;
      });
    };
    return Array.from({ length: 60 }, (_, at) => partedAt(180 + 5 * at).length);
  });
  expect(Math.max(...parted)).toBe(0);
  await turnTo(page, '?article=courier-december');
  await openParts(page);
  await expectLargeTargets(8);
});

/** Something that waits until it is released. */
function gate() {
  let release: (() => void) | undefined;
  const opened = new Promise<void>((resolve) => (release = resolve));
  return { opened, open: () => release?.() };
}

test('nothing on the page shifts while fonts and then the story load', async ({ page }) => {
  await page.addInitScript(() => {
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const before = 'shifted' in window ? Number(window.shifted) : 0;
        if ('value' in entry) Object.assign(window, { shifted: before + Number(entry.value) });
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
  const [fonts, file] = [gate(), gate()];
  await page.route('**/*.woff2', (route) => fonts.opened.then(() => route.continue()));
  await page.route('**/stories/mill-street/story.json', (route) =>
    file.opened.then(() => route.fulfill({ body: JSON.stringify(story) })),
  );
  await page.goto('./?story=mill-street&event=video', { waitUntil: 'commit' });
  await expect(page.getByText('Loading the story')).toBeVisible();
  fonts.open();
  // A story that is drawn before its fonts are there is drawn again with them.
  await page.evaluate(async () => void (await document.fonts.ready));
  file.open();
  await waitForPage(page);
  expect(await page.evaluate(() => ('shifted' in window ? window.shifted : 0))).toBe(0);
});

test('the story can be read even if fonts never load', async ({ openPage, page }) => {
  await page.route('**/*.woff2', () => {});
  const opening = openPage('', { story });
  await expect(page.locator('#sourceline').getByRole('heading', { level: 1 })).toHaveText(
    story.title,
  );
  await expect(page.locator('#sourceline-text')).toHaveCount(0);
  await expect(page.locator('html')).toHaveAttribute('data-sourceline', 'loading');
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  await page.close();
  await opening.catch(() => {});
});

/** Every state that the page reports about itself, in order. */
const watchStates = (page: Page) =>
  page.evaluate(() => {
    const states: (string | undefined)[] = [];
    Object.assign(window, { states });
    new MutationObserver(() => states.push(document.documentElement.dataset['sourceline'])).observe(
      document.documentElement,
      { attributeFilter: ['data-sourceline'] },
    );
  });

test('every action makes the page loading, then ready again once nothing moves any more', async ({
  openPage,
  page,
}) => {
  await openPage('', { story });
  await watchStates(page);
  await itemOf(page, 'video').click();
  await waitForPage(page);
  await page.keyboard.press('ArrowRight');
  await waitForPage(page);
  await page.goBack();
  await waitForPage(page);
  const states = await page.evaluate(() => ('states' in window ? window.states : []));
  expect(states).toEqual(['loading', 'ready', 'loading', 'ready', 'loading', 'ready']);
  await test.step('it is not ready while the panel slides in on a phone', async () => {
    await page.keyboard.press('Escape');
    await page.setViewportSize({ width: 390, height: 844 });
    await waitForPage(page);
    await itemOf(page, 'inspection').click();
    await waitForPage(page);
    const still = await page.getByTestId('panel').evaluate((panel) => ({
      animations: panel.getAnimations().length,
      translate: getComputedStyle(panel).translate,
    }));
    expect(still).toEqual({ animations: 0, translate: 'none' });
  });
});

for (const [what, address, media, tag] of [
  ['reduced motion is asked for', '', { reducedMotion: 'reduce' }, []],
  ['a picture is taken', '?capture=1', {}, ['@long']],
] satisfies [string, string, { reducedMotion?: 'reduce' }, string[]][]) {
  test(`no panel and no mark moves when ${what}`, { tag }, async ({ openPage, page }) => {
    await page.emulateMedia(media);
    await page.setViewportSize({ width: 390, height: 844 });
    await openPage(address, { story });
    await page.evaluate(() => {
      document.addEventListener('transitionrun', () => Object.assign(window, { moved: true }));
    });
    await itemOf(page, 'inspection').click();
    await waitForPage(page);
    await expect(page.getByTestId('panel')).toBeVisible();
    await page.keyboard.press('Escape');
    await page.setViewportSize({ width: 1440, height: 900 });
    await waitForPage(page);
    await page.getByTestId('scale').getByText('To scale').click();
    expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
    await waitForPage(page);
    expect(await page.evaluate(() => 'moved' in window)).toBe(false);
  });
}
