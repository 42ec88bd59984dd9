import { millStreet } from './publishedStories.ts';
import { phone, itemOf, titleOf, open, press, expectOpen } from './movingSteps.ts';
import { expect, test } from './support/test.ts';
import { waitForPage } from './support/waitForPage.ts';

const story = millStreet;

for (const [screen, viewport] of [
  ['beside the list', { width: 1440, height: 940 }],
  ['on a phone', phone],
] as const) {
  test(`closing the panel ${screen} with Escape, its button or Back returns the focus to the item`, async ({
    openPage,
    page,
  }) => {
    await page.setViewportSize(viewport);
    await openPage('', { story });
    for (const close of [
      () => page.keyboard.press('Escape'),
      () => page.getByTestId('panel-close').click(),
      () => page.goBack(),
    ]) {
      await open(page, 'video');
      await expect(page.getByRole('heading', { level: 2, name: titleOf('video') })).toBeFocused();
      await close();
      await waitForPage(page);
      await expectOpen(page, null);
      await expect(itemOf(page, 'video')).toBeFocused();
      expect(new URL(page.url()).search).toBe('');
    }
  });
}

test('Escape also closes the panel after a click on an empty part of the page', async ({
  openPage,
  page,
}) => {
  await openPage('?event=video', { story });
  await page.mouse.click(30, 5);
  await press(page, 'Escape');
  await expectOpen(page, null);
});

test('after moving on in the panel, closing it returns the focus to where it was opened from', async ({
  openPage,
  page,
}) => {
  await openPage('', { story });
  await open(page, 'closed-to-lorries');
  await press(page, 'ArrowRight');
  await press(page, 'Escape');
  await expect(itemOf(page, 'closed-to-lorries')).toBeFocused();
});

test('the opened item stays in place when the panel opens and closes', async ({
  openPage,
  page,
}) => {
  await openPage('', { story });
  await itemOf(page, 'inspection').scrollIntoViewIfNeeded();
  expect(await page.evaluate(() => scrollY)).toBeGreaterThan(100);
  // The panel takes part of the list's width, so that its lines break differently.
  const top = async () => (await itemOf(page, 'inspection').boundingBox())?.y ?? Number.NaN;
  const before = await top();
  await open(page, 'inspection');
  expect(Math.abs((await top()) - before)).toBeLessThan(1.5);
  await press(page, 'Escape');
  expect(await top()).toBe(before);
});

test('the page does not scroll when an event opens, however it is opened: only its item is highlighted', async ({
  openPage,
  page,
}) => {
  const scrolled = () => page.evaluate(() => scrollY);
  await openPage('?event=bridge-reopens', { story });
  expect(await scrolled()).toBe(0);
  await expect(itemOf(page, 'bridge-reopens')).toHaveAttribute('aria-current', 'true');
  for (let i = 0; i < 13; i += 1) await press(page, 'ArrowLeft');
  await expectOpen(page, 'bridge-rebuilt');
  await expect(itemOf(page, 'bridge-rebuilt')).toHaveAttribute('aria-current', 'true');
  expect(await scrolled()).toBe(0);
  await itemOf(page, 'video').scrollIntoViewIfNeeded();
  const before = await scrolled();
  expect(before).toBeGreaterThan(100);
  await itemOf(page, 'video').click();
  await waitForPage(page);
  await press(page, 'ArrowLeft');
  expect(await scrolled()).toBe(before);
});
