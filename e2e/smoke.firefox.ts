import { expect, test, type Page } from '@playwright/test';

/**
 * The built site in another engine: that it opens, shows what was written, and moves. Everything
 * else is tested in Chromium.
 */
const errorsOf = (page: Page) => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  return errors;
};

async function open(page: Page, address: string) {
  await page.goto(`./${address}`);
  await settled(page);
}

/** Generous: a second engine starts slowly on a busy machine. */
const ready = { timeout: 30_000 };
const settled = (page: Page) =>
  expect(page.locator('html')).toHaveAttribute('data-sourceline', 'ready', ready);

const story = '?story=kutcher-kunis-letters';

/** One page, since the browser takes seconds to open another. */
test('the story works on its page and in an embed', async ({ page }) => {
  const errors = errorsOf(page);
  await test.step('an event opens with a click, closes with Escape, and Forward opens it again', () =>
    expectEventOpens(page));
  await test.step('Ctrl with the wheel zooms in', () => expectZoom(page));
  await test.step('in an embed, an event opens in its frame and in the address of the embedding page', () =>
    expectEmbed(page));
  expect(errors).toEqual([]);
});

async function expectEventOpens(page: Page) {
  await open(page, story);
  await page.getByTestId('event-list-item').first().click();
  const panel = page.getByTestId('panel');
  await expect(panel.getByRole('heading', { level: 2 })).toBeFocused();
  await expect(panel.getByTestId('excerpt').first()).not.toBeEmpty();
  await page.keyboard.press('Escape');
  await expect(panel).toHaveCount(0);
  await page.goForward();
  await expect(panel).toBeVisible();
  await page.goBack();
  await settled(page);
}

async function expectZoom(page: Page) {
  const timeline = page.getByTestId('timeline');
  await expect(timeline.getByTestId('event').first()).toBeVisible();
  await timeline.hover();
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, -400);
  await page.keyboard.up('Control');
  await expect(page).toHaveURL(/from=.+&to=/);
  await settled(page);
}

async function expectEmbed(page: Page) {
  await page.goto('./sample/index.html');
  const frame = page.frameLocator('figure[data-sourceline] iframe');
  await expect(frame.locator('html')).toHaveAttribute('data-sourceline', 'ready', ready);
  const item = frame.getByTestId('event-list-item').first();
  const event = await item.getAttribute('data-event-id');
  await item.click();
  await expect(frame.getByTestId('panel')).toHaveAttribute('data-event-id', event ?? '');
  await expect(page).toHaveURL(new RegExp(`[?&]event=${event}$`));
  await page.goBack();
  await expect(frame.getByTestId('panel')).toHaveCount(0);
}
