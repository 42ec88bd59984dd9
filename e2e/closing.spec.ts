import type { Page } from '@playwright/test';
import { millStreet } from './publishedStories.ts';
import { phone, itemOf, titleOf, open, press, expectOpen } from './movingSteps.ts';
import { testOnOnePage } from './support/onOnePage.ts';
import { expect, test } from './support/test.ts';
import { turnTo } from './support/turnTo.ts';
import { waitForPage } from './support/waitForPage.ts';

const story = millStreet;

const closings = (page: Page) => [
  () => page.keyboard.press('Escape'),
  () => page.getByTestId('panel-close').click(),
  () => page.goBack(),
];

async function expectFocusBack(page: Page) {
  for (const close of closings(page)) {
    await open(page, 'video');
    await expect(page.getByRole('heading', { level: 2, name: titleOf('video') })).toBeFocused();
    await close();
    await waitForPage(page);
    await expectOpen(page, null);
    await expect(itemOf(page, 'video')).toBeFocused();
    expect(new URL(page.url()).search).toBe('');
  }
}

test('closing the panel on a phone with Escape, its button or Back returns the focus to the item', async ({
  openPage,
  page,
}) => {
  await page.setViewportSize(phone);
  await openPage('', { story });
  await expectFocusBack(page);
});

testOnOnePage(
  'beside the list, closing the panel and opening it move nothing, and the focus returns',
  { story },
  {
    'closing the panel beside the list returns the focus to the item, and leaves everything in its place':
      async (page) => {
        await test.step('with Escape, its button or Back', () => expectFocusBack(page));
        await test.step('after moving on in the panel, to where it was opened from', async () => {
          await open(page, 'closed-to-lorries');
          await press(page, 'ArrowRight');
          await press(page, 'Escape');
          await expect(itemOf(page, 'closed-to-lorries')).toBeFocused();
        });
        await test.step('the opened item stays in place', async () => {
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
        await test.step('Escape also closes it after a click on an empty part of the page', async () => {
          await page.evaluate(() => scrollTo(0, 0));
          await open(page, 'video');
          await page.evaluate(() => scrollTo(0, 0));
          await page.mouse.click(30, 5);
          await press(page, 'Escape');
          await expectOpen(page, null);
        });
      },
    'the page does not scroll when an event opens, however it is opened: only its item is highlighted':
      async (page) => {
        const scrolled = () => page.evaluate(() => scrollY);
        await turnTo(page, '?event=bridge-reopens');
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
      },
  },
);
