import type { Page } from '@playwright/test';
import { millStreet as story } from './publishedStories.ts';
import { expect, test } from './support/test.ts';
import { turnTo } from './support/turnTo.ts';
import { waitForPage } from './support/waitForPage.ts';
import { items, eventOf, sheet, idsOf, expectLeft } from './findPlaces.ts';

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test('events are dimmed in place, the words found are highlighted, and a tap opens them, as it does a filter', async ({
    openPage,
    page,
  }) => {
    await openPage('', { story });
    const rows = page.getByTestId('timeline').getByTestId('event');
    const places = () =>
      rows.evaluateAll((all) => all.map((row) => Math.round(row.getBoundingClientRect().height)));
    const before = await places();
    await turnTo(page, '?q=letter&tags=letter');
    expect(await places()).toEqual(before);
    // The field has the bar’s width, and below it is what was found.
    const [field, found] = await Promise.all(
      ['.search-field', '.find-status'].map((part) => page.locator(part).boundingBox()),
    );
    expect(field?.width).toBeGreaterThan(300);
    expect(found?.y).toBeGreaterThanOrEqual((field?.y ?? 0) + (field?.height ?? 0));
    await expectLeft(page, await idsOf(items(page)));
    await expect(eventOf(page, 'letter-public').locator('.timeline-found')).toHaveText(['letter']);
    const quiet = eventOf(page, 'bridge-rebuilt');
    await expect(quiet).toHaveAccessibleName(/Not among the events found$/);
    await quiet.tap();
    await waitForPage(page);
    await expect(page.getByTestId('panel')).toHaveAttribute('data-event-id', 'bridge-rebuilt');
    await test.step('a filter is opened, chosen and closed by tapping', async () => {
      await turnTo(page, '');
      await expect(sheet(page, 'people')).toHaveCount(0);
      await page.getByTestId('filters').tap();
      await waitForPage(page);
      await sheet(page, 'people').locator('summary').tap();
      await waitForPage(page);
      await sheet(page, 'people')
        .getByLabel(/^Dana Okafor/)
        .tap();
      await waitForPage(page);
      await expectLeft(page, ['union-answers']);
      await page.locator('.story-title').tap();
      await expect(sheet(page, 'people')).not.toHaveAttribute('open');
      await page.getByTestId('filters').tap();
      await waitForPage(page);
      await expect(sheet(page, 'people')).toHaveCount(0);
      await expectLeft(page, ['union-answers']);
    });
  });
});

const widths = [1440, 390];

test('all controls of search and filters are at least 24 by 24 pixels, and what opens is on the screen, wide and narrow', async ({
  openPage,
  page,
}) => {
  await openPage('?q=letter&outlets=the-courier', { story });
  await sheet(page, 'outlets').locator('summary').click();
  await waitForPage(page);
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 });
    await waitForPage(page);
    const controls = page.locator('.find :is(input[type=search], summary, button, label)');
    expect(await controls.count(), `${width} wide`).toBeGreaterThan(8);
    const small = await controls.evaluateAll((all) =>
      all.flatMap((one) => {
        const { width: wide, height: high } = one.getBoundingClientRect();
        return wide >= 24 && high >= 24 ? [] : [`${one.textContent} ${wide} x ${high}`];
      }),
    );
    expect(small, `${width} wide`).toEqual([]);
    const box = await sheet(page, 'outlets').locator('.filter-sheet').boundingBox();
    expect(box?.x, `${width} wide`).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? 0) + (box?.width ?? 0), `${width} wide`).toBeLessThanOrEqual(width);
  }
  await test.step('at twice the text size, none is cut off or overlaps', () =>
    expectRoomAtTwiceTheSize(page));
});

async function expectRoomAtTwiceTheSize(page: Page) {
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '200%';
  });
  await waitForPage(page);
  await sheet(page, 'people').locator('summary').click();
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 });
    await waitForPage(page);
    const at = `${width} wide`;
    const boxes = await page
      .locator('.find :is(input[type=search], output, .find-status button, summary)')
      .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().toJSON()));
    const over = boxes.filter((a, n) =>
      boxes.some(
        (b, m) =>
          m > n && a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom,
      ),
    );
    expect(over, at).toEqual([]);
    expect(
      boxes.every(({ left, right }) => left >= 0 && right <= width),
      at,
    ).toBe(true);
    const choices = await sheet(page, 'people')
      .locator('label')
      .evaluateAll((all) => all.map((one) => one.scrollWidth <= one.clientWidth));
    expect(choices, at).not.toContain(false);
  }
}
