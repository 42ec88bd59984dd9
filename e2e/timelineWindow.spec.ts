import type { Page } from '@playwright/test';
import { millStreet } from './publishedStories.ts';
import { testOnOnePage } from './support/onOnePage.ts';
import { expect, test } from './support/test.ts';
import { turnTo } from './support/turnTo.ts';
import { serveStories } from './support/stories.ts';
import { waitForPage } from './support/waitForPage.ts';

const timelineOf = (page: Page) => page.getByTestId('timeline');

const eventOf = (page: Page, id: string) =>
  timelineOf(page).locator(`[data-testid="event"][data-event-id="${id}"]`);

const idsOf = (page: Page) =>
  timelineOf(page)
    .getByTestId('event')
    .evaluateAll((all) => all.map((one) => one.getAttribute('data-event-id') ?? ''));

/** Of one that a drag may begin on, well inside the drawing. */
async function middleOfATitle(page: Page): Promise<[number, number]> {
  const middles = await timelineOf(page)
    .locator('.timeline-label')
    .evaluateAll((all) =>
      all.map((one) => {
        const { x, y, width, height } = one.getBoundingClientRect();
        return [x + width / 2, y + height / 2] as [number, number];
      }),
    );
  const inside = middles.find(([x]) => x > 400);
  if (!inside) throw new Error('there is no title');
  return inside;
}

async function press(page: Page, key: string): Promise<void> {
  await page.keyboard.press(key);
  await waitForPage(page);
}

testOnOnePage(
  'the window moves with keys, buttons, the wheel, the minimap and a drag',
  { story: millStreet },
  {
    'keys, buttons and the wheel zoom, pan and fit, and the window is in the address': async (
      page,
    ) => {
      const query = () => new URL(page.url()).searchParams;
      await eventOf(page, 'video').focus();
      await press(page, '+');
      const from = query().get('from');
      expect(from).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      await press(page, 'Shift+ArrowRight');
      expect(query().get('from')).not.toBe(from);
      await press(page, '0');
      expect(query().get('from')).toBeNull();
      expect(query().get('to')).toBeNull();
      await page.getByRole('button', { name: 'Zoom in' }).click();
      await waitForPage(page);
      expect(query().get('from')).toBe(from);
      await page.getByRole('button', { name: 'Show all', exact: true }).click();
      await waitForPage(page);
      expect(query().get('from')).toBeNull();
      await test.step('the wheel scrolls the page unless Ctrl is held', async () => {
        await timelineOf(page).hover({ position: { x: 500, y: 200 } });
        await page.mouse.wheel(0, 300);
        await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(0);
        expect(new URL(page.url()).searchParams.get('from')).toBeNull();
        await expect(page.getByText('Hold Ctrl or ⌘ and scroll to zoom')).toBeVisible();
        await timelineOf(page).hover({ position: { x: 500, y: 300 } });
        await page.keyboard.down('Control');
        await page.mouse.wheel(0, -300);
        await page.keyboard.up('Control');
        await expect.poll(() => new URL(page.url()).searchParams.get('from')).not.toBeNull();
      });
    },
    'a window in the address shows exactly that time, and moves with the minimap and a drag':
      async (page) => {
        await turnTo(page, '?from=2023-09-07&to=2023-09-12');
        await test.step('exactly that time is shown', async () => {
          const inside = millStreet.events.filter(
            ({ date }) =>
              date.earliest !== null &&
              date.earliest >= '2023-09-07' &&
              date.earliest <= '2023-09-12',
          );
          const ids = await idsOf(page);
          for (const { id } of inside) expect(ids).toContain(id);
          expect(ids).not.toContain('bridge-rebuilt');
        });
        await test.step('the minimap moves it with the pointer and with keys', async () => {
          const minimap = page.getByTestId('minimap');
          const query = () => new URL(page.url()).searchParams.get('from');
          await minimap.click({ position: { x: 260, y: 18 } });
          await waitForPage(page);
          const early = query();
          expect(early).not.toBe('2023-09-07');
          await minimap.focus();
          await press(page, 'ArrowRight');
          expect(query()).not.toBe(early);
          await press(page, '0');
          expect(query()).toBeNull();
        });
        await test.step('a drag moves it', async () => {
          await turnTo(page, '?from=2023-07-01&to=2023-09-30');
          const box = await timelineOf(page).boundingBox();
          if (!box) throw new Error('no timeline');
          await page.mouse.move(box.x + 600, box.y + 6);
          await page.mouse.down();
          await page.mouse.move(box.x + 300, box.y + 6, { steps: 5 });
          await page.mouse.up();
          await waitForPage(page);
          expect(new URL(page.url()).searchParams.get('from')).not.toBe('2023-07-01');
        });
        await test.step('a drag that begins on a title or a cluster moves it and opens nothing; a press that trembles opens', async () => {
          await turnTo(page, '?from=2023-07-01&to=2023-09-30');
          const query = () => new URL(page.url()).searchParams;
          const drag = async ([x, y]: readonly [number, number], byPx: number) => {
            await page.mouse.move(x, y);
            await page.mouse.down();
            await page.mouse.move(x + byPx, y, { steps: 6 });
            await page.mouse.up();
            await waitForPage(page);
          };
          await test.step('from a title', async () => {
            await drag(await middleOfATitle(page), -200);
            expect(query().get('from')).not.toBe('2023-07-01');
            expect(query().has('event')).toBe(false);
          });
          await test.step('back to where it began, it is still a drag', async () => {
            const from = query().get('from');
            const [x, y] = await middleOfATitle(page);
            await page.mouse.move(x, y);
            await page.mouse.down();
            for (const at of [x - 40, x - 80, x - 40, x]) await page.mouse.move(at, y);
            await page.mouse.up();
            await waitForPage(page);
            expect(query().get('from')).toBe(from);
            expect(query().has('event')).toBe(false);
          });
          await test.step('from a cluster', async () => {
            await turnTo(page, '?scale=linear&from=2019-01-01&to=2024-06-30');
            const box = await page.getByTestId('cluster').first().boundingBox();
            if (!box) throw new Error('no cluster');
            await drag([box.x + box.width / 2, box.y + box.height / 2], 150);
            expect(query().get('from')).not.toBe('2019-01-01');
            const days = (key: string) => Date.parse(query().get(key) ?? '') / 86_400_000;
            // A click on it would have gone closer.
            expect(days('to') - days('from')).toBeGreaterThan(365 * 4);
          });
          await test.step('a press that trembles', async () => {
            await turnTo(page, '?from=2023-07-01&to=2023-09-30');
            await drag(await middleOfATitle(page), 2);
            expect(query().get('from')).toBe('2023-07-01');
            await expect(page.getByTestId('panel')).toBeVisible();
          });
        });
      },
    'when keys move the window away from the focused event, the focus stays in the drawing, and leaves it when something else is pressed':
      async (page) => {
        const timeline = page.getByTestId('timeline');
        const first = timeline.getByTestId('event').first();
        await first.focus();
        const id = await first.getAttribute('data-event-id');
        for (let n = 0; n < 8; n += 1) await page.keyboard.press('+');
        for (let n = 0; n < 6; n += 1) {
          await page.keyboard.press('Shift+ArrowRight');
          await waitForPage(page);
          await expect(timeline.locator(':focus')).toHaveCount(1);
        }
        await expect(timeline.locator(`[data-event-id="${id}"]:focus`)).toHaveCount(0);
        await page.getByRole('heading', { level: 1 }).click();
        await page.getByRole('button', { name: 'Zoom in' }).focus();
        await page.keyboard.press('Enter');
        await waitForPage(page);
        await expect(page.getByRole('button', { name: 'Zoom in' })).toBeFocused();
      },
  },
);

test('two fingers move and zoom the window, and one moves it sideways, from a title too; up and down it scrolls the page', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({
    baseURL: baseURL ?? '',
    hasTouch: true,
    viewport: { width: 1024, height: 900 },
  });
  const page = await context.newPage();
  await serveStories(page, [millStreet]);
  await page.goto('./?from=2023-07-01&to=2023-09-30');
  await waitForPage(page);
  const box = await timelineOf(page).boundingBox();
  if (!box) throw new Error('no timeline');
  const touches = await context.newCDPSession(page);
  type Kind = 'touchStart' | 'touchMove' | 'touchEnd';
  const touchAt = (type: Kind, ...points: readonly (readonly [number, number])[]) =>
    touches.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: points.map(([x, y], id) => ({ x, y, id })),
    });
  const touch = (type: Kind, ...xs: number[]) =>
    touchAt(type, ...xs.map((x) => [box.x + x, box.y + 8] as const));
  const query = () => new URL(page.url()).search;
  await test.step('two fingers move and zoom', async () => {
    const before = query();
    await touch('touchStart', 300, 400);
    await touch('touchMove', 250, 450);
    await touch('touchMove', 200, 500);
    await touch('touchEnd');
    await expect.poll(query).not.toBe(before);
  });
  await test.step('sideways, one finger moves, and opens nothing', async () => {
    await turnTo(page, '?from=2023-07-01&to=2023-09-30');
    const before = query();
    const [x, y] = await middleOfATitle(page);
    await touchAt('touchStart', [x, y]);
    for (const aside of [4, 12, 60, 100]) await touchAt('touchMove', [x - aside, y + 2]);
    await touchAt('touchEnd');
    await expect.poll(query).not.toBe(before);
    expect(new URL(page.url()).searchParams.has('event')).toBe(false);
  });
  await test.step('a tap opens', async () => {
    const [x, y] = await middleOfATitle(page);
    await page.touchscreen.tap(x, y);
    await expect(page.getByTestId('panel')).toBeVisible();
  });
  // Last: the page may go on scrolling when the finger has left it.
  await test.step('up and down, a finger scrolls the page', async () => {
    await turnTo(page, '?from=2023-07-01&to=2023-09-30');
    const before = query();
    const [x, y] = [box.x + 500, box.y + 400];
    await touchAt('touchStart', [x, y]);
    for (const up of [20, 60, 120, 200]) await touchAt('touchMove', [x + 4, y - up]);
    await touchAt('touchEnd');
    await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(0);
    expect(query()).toBe(before);
  });
  await context.close();
});
