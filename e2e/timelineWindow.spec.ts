import type { Page } from '@playwright/test';
import { millStreet } from './publishedStories.ts';
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

async function press(page: Page, key: string): Promise<void> {
  await page.keyboard.press(key);
  await waitForPage(page);
}

test('keys and buttons zoom, pan and fit, and the window is in the address', async ({
  openPage,
  page,
}) => {
  await openPage('', { story: millStreet });
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
});

test('a window in the address shows exactly that time, and moves with the minimap and a drag', async ({
  openPage,
  page,
}) => {
  await openPage('?from=2023-09-07&to=2023-09-12', { story: millStreet });
  await test.step('exactly that time is shown', async () => {
    const inside = millStreet.events.filter(
      ({ date }) =>
        date.earliest !== null && date.earliest >= '2023-09-07' && date.earliest <= '2023-09-12',
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
});

test('the wheel scrolls the page unless Ctrl is held', async ({ openPage, page }) => {
  await openPage('', { story: millStreet });
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

test('two fingers move and zoom the window, one finger scrolls the page', async ({
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
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', ...xs: number[]) =>
    touches.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: xs.map((x, id) => ({ x: box.x + x, y: box.y + 8, id })),
    });
  const query = () => new URL(page.url()).search;
  const before = query();
  await touch('touchStart', 400);
  await touch('touchMove', 200);
  await touch('touchEnd');
  expect(query()).toBe(before);
  await touch('touchStart', 300, 400);
  await touch('touchMove', 250, 450);
  await touch('touchMove', 200, 500);
  await touch('touchEnd');
  await expect.poll(query).not.toBe(before);
  await context.close();
});

test('when keys move the window away from the focused event, the focus stays in the drawing, and leaves it when something else is pressed', async ({
  openPage,
  page,
}) => {
  await openPage();
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
});
