import { fileURLToPath } from 'node:url';
import type { Locator, Page } from '@playwright/test';
import { openBundledPage } from './support/bundledPage.ts';
import { expect, test } from './support/test.ts';

/*
 * The timeline as other people's pages have it: two of them in one document, with two stories, on a
 * page with nothing of Sourceline's own.
 */
const program = fileURLToPath(new URL('twoTimelines/page.tsx', import.meta.url));

// In one process, which bundles the page for both.
test.describe.configure({ mode: 'default' });

const stage = (page: Page, name: 'first' | 'second') => page.locator(`#${name}`);
const eventIn = (timeline: Locator, id: string) =>
  timeline.locator(`[data-testid="event"][data-event-id="${id}"]`);
/** Everything that a timeline shows and says about itself. */
const seen = (timeline: Locator) => timeline.evaluate((element) => element.outerHTML);
const openedIn = (timeline: Locator) => timeline.locator('output');

test.beforeEach(async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.addInitScript(() => {
    const listened: string[] = [];
    Object.assign(window, { listened });
    for (const target of [document, window]) {
      const listen = target.addEventListener.bind(target);
      target.addEventListener = (type: string, ...rest: [EventListenerOrEventListenerObject]) => {
        // The browser's driver also listens.
        if (new Error().stack?.includes('/bundled/')) listened.push(type);
        listen(type, ...rest);
      };
    }
  });
  await openBundledPage(page, program, '<div id="page"></div>');
  for (const [name, widthPx] of [
    ['first', 900],
    ['second', 400],
  ] as const) {
    await stage(page, name).evaluate((element, px) => {
      element.style.width = `${px}px`;
    }, widthPx);
    await expect(stage(page, name).getByTestId('timeline')).toBeVisible();
  }
  await expect(stage(page, 'second').getByTestId('minimap')).toHaveCount(0);
  // Both are drawn, the second one down the page.
  await expect(page.locator('[aria-describedby]')).toHaveCount(2);
});

test('as drawn, the two share nothing, and a key acts on the one with the focus', async ({
  page,
}) => {
  await expectNothingShared(page);
  await test.step('keys act on the one with the focus, and the other does not change', () =>
    expectOwnKeys(page));
});

test('each follows its handle, the width of its container and the pointer, and the other does not change', async ({
  page,
}) => {
  await test.step('a handle focuses an event, shows a window and finds a mark in its own drawing', () =>
    expectOwnHandles(page));
  await expectOwnWidths(page);
  await test.step('the pointer changes the scale, the window and the marks of one only', () =>
    expectOwnPointer(page));
});

async function expectNothingShared(page: Page) {
  await test.step('a mark links within its own timeline and is announced with its own story’s title', async () => {
    const [first, second] = [stage(page, 'first'), stage(page, 'second')];
    await expect(eventIn(first, 'video')).toHaveAttribute('href', '#first/event/video');
    await expect(eventIn(second, 'video')).toHaveAttribute('href', '#second/event/video');
    await expect(eventIn(second, 'video')).toHaveAccessibleName(/: Again: /);
    await expect(eventIn(first, 'video')).not.toHaveAccessibleName(/Again/);
  });
  await test.step('no id occurs twice, and each description belongs to its timeline', async () => {
    const found = await page.evaluate(() => {
      const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
      const drawings = [...document.querySelectorAll('[aria-describedby]')];
      return {
        twice: ids.filter((id, n) => ids.indexOf(id) !== n),
        own: drawings.map((drawing) => {
          const words = document.getElementById(drawing.getAttribute('aria-describedby') ?? '');
          return words !== null && words.closest('.timeline') === drawing.closest('.timeline');
        }),
        groups: new Set([...document.querySelectorAll('input')].map(({ name }) => name)).size,
      };
    });
    expect(found).toEqual({ twice: [], own: [true, true], groups: 2 });
  });
  await test.step('only React listens on the document or the window', async () => {
    const listened = await page.evaluate(() => ('listened' in window ? window.listened : null));
    // React tests whether it may listen passively, and watches the selection.
    expect(listened).toEqual(['test', 'selectionchange']);
  });
  await test.step('each has colours and type of its own if the page defines none', async () => {
    const looks = await stage(page, 'first').evaluate((element) => {
      const look = (selector: string) => {
        const found = element.querySelector(selector);
        if (!found) throw new Error(`nothing is ${selector}`);
        return getComputedStyle(found);
      };
      return {
        dot: look('.timeline-dot').fill,
        account: look('.timeline-account').fill,
        line: look('.timeline-row-line').stroke,
        family: look('.timeline').fontFamily,
      };
    });
    expect(looks).toEqual({
      dot: 'rgb(27, 26, 23)',
      account: 'rgb(179, 94, 1)',
      line: 'rgb(222, 218, 205)',
      family: '"Source Sans 3", "Helvetica Neue", Arial, sans-serif',
    });
  });
}

async function expectOwnWidths(page: Page) {
  await test.step('an open fold stays open when its timeline becomes narrow and wide again', async () => {
    const first = stage(page, 'first');
    await first.locator('.timeline-fold').first().click();
    const open = first.locator('.timeline-fold[data-open="true"]');
    await expect(open).toHaveCount(1);
    for (const width of ['400px', '900px']) {
      await first.evaluate((element, px) => {
        element.style.width = px;
      }, width);
    }
    await expect(open).toHaveCount(1);
  });
  await test.step('one runs across, the other down the page, until it is as wide', async () => {
    const [first, second] = [stage(page, 'first'), stage(page, 'second')];
    await expect(first.getByTestId('minimap')).toHaveCount(1);
    await expect(second.getByTestId('minimap')).toHaveCount(0);
    await second.evaluate((element) => {
      element.style.width = '800px';
    });
    await expect(second.getByTestId('minimap')).toHaveCount(1);
    await expect(first.getByTestId('minimap')).toHaveCount(1);
  });
}

async function expectOwnKeys(page: Page) {
  const [first, second] = [stage(page, 'first'), stage(page, 'second')];
  const before = await seen(second);
  await eventIn(first, 'letter-public').focus();
  await page.keyboard.press('ArrowLeft');
  await expect(eventIn(first, 'closed-to-lorries')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(openedIn(first)).toHaveText('event/closed-to-lorries');
  await page.keyboard.press('+');
  await page.keyboard.press('f');
  await expect(first.locator('.timeline-fold[data-open="true"]')).toHaveCount(1);
  expect(await seen(second)).toBe(before);

  const now = await seen(first);
  await eventIn(second, 'letter-public').focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(openedIn(second)).not.toHaveText('nothing');
  await page.keyboard.press('Escape');
  await expect(second.locator('.timeline-event.timeline-chosen')).toHaveCount(0);
  expect(await seen(first)).toBe(now);
}

async function expectOwnPointer(page: Page) {
  const [first, second] = [stage(page, 'first'), stage(page, 'second')];
  const before = await seen(second);
  await first.getByText('To scale').click();
  await expect(first.getByRole('radio', { name: 'To scale' })).toBeChecked();
  await first.getByRole('button', { name: 'Zoom in', exact: true }).click();
  const box = await first.getByTestId('minimap').boundingBox();
  if (!box) throw new Error('the strip is not drawn');
  const shown = await first.getByTestId('minimap').getAttribute('aria-valuetext');
  await page.mouse.click(box.x + box.width - 40, box.y + box.height / 2);
  await expect(first.getByTestId('minimap')).not.toHaveAttribute('aria-valuetext', shown ?? '');
  await first.getByTestId('article-row').first().click();
  await expect(openedIn(first)).toHaveText(/^article\//);
  expect(await seen(second)).toBe(before);
  await expect(second.getByRole('radio', { name: 'Gaps shortened' })).toBeChecked();
}

async function expectOwnHandles(page: Page) {
  const [first, second] = [stage(page, 'first'), stage(page, 'second')];
  const found = await page.evaluate(() => ({
    focused: window.timelines['second']?.focusEvent('video'),
    unknown: window.timelines['second']?.focusEvent('no-such-event'),
  }));
  expect(found).toEqual({ focused: true, unknown: false });
  await expect(eventIn(second, 'video')).toBeFocused();

  const before = await first.getByTestId('minimap').getAttribute('aria-valuetext');
  await page.evaluate(() => window.timelines['first']?.show({ from: 19_608, to: 19_614 }));
  await expect(first.getByTestId('minimap')).not.toHaveAttribute('aria-valuetext', before ?? '');
  await expect(eventIn(first, 'bridge-rebuilt')).toHaveCount(0);
  await page.evaluate(() => window.timelines['first']?.focusEvent('bridge-rebuilt'));
  await expect(eventIn(first, 'bridge-rebuilt')).toBeFocused();
  await expect(first.getByTestId('minimap')).toHaveAttribute('aria-valuetext', before ?? '');
}
