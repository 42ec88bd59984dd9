import { millStreet as story } from './publishedStories.ts';
import { screens } from './screens.ts';
import { expectNoFindings } from './support/expectNoFindings.ts';
import { expect, test } from './support/test.ts';
import { turnTo } from './support/turnTo.ts';
import { waitForPage } from './support/waitForPage.ts';
import { items, eventOf, sheet, idsOf, expectLeft } from './findPlaces.ts';

for (const { name, theme, viewport, tag, contrast } of screens) {
  test(
    `axe finds nothing while searching and choosing, ${name}`,
    { tag },
    async ({ openPage, page }) => {
      await page.setViewportSize(viewport);
      await openPage(`?q=letter&tags=letter&theme=${theme}`, { story });
      await sheet(page, 'people').locator('summary').click();
      await waitForPage(page);
      await expectNoFindings(page, { contrast });
      const wider = await page.evaluate(
        () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
      );
      expect(wider).toBe(false);
      const box = await sheet(page, 'people').locator('.filter-sheet').boundingBox();
      expect(box?.x).toBeGreaterThanOrEqual(0);
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(viewport.width);
    },
  );
}

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test('events are dimmed in place, the words found are highlighted, and a tap still opens them', async ({
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
  });

  test('a filter can be opened, chosen and closed by tapping', async ({ openPage, page }) => {
    await openPage('', { story });
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

for (const width of [1440, 390]) {
  test(`all controls of search and filters are at least 24 by 24 pixels, ${width} wide`, async ({
    openPage,
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 });
    await openPage('?q=letter&outlets=the-courier&event=video', { story });
    await page.keyboard.press('Escape');
    await waitForPage(page);
    await sheet(page, 'outlets').locator('summary').click();
    await waitForPage(page);
    const small = await page
      .locator('.find :is(input[type=search], summary, button, label)')
      .evaluateAll((all) =>
        all.flatMap((one) => {
          const { width: wide, height: high } = one.getBoundingClientRect();
          return wide >= 24 && high >= 24 ? [] : [`${one.textContent} ${wide} x ${high}`];
        }),
      );
    expect(small).toEqual([]);
  });

  test(`at twice the text size, no control of search and filters is cut off or overlaps, ${width} wide`, async ({
    openPage,
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.addInitScript(() => {
      document.addEventListener('DOMContentLoaded', () => {
        document.documentElement.style.fontSize = '200%';
      });
    });
    await openPage('?q=letter&outlets=the-courier', { story });
    await sheet(page, 'people').locator('summary').click();
    await waitForPage(page);
    const boxes = await page
      .locator('.find :is(input[type=search], output, .find-status button, summary)')
      .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().toJSON()));
    const over = boxes.filter((a, n) =>
      boxes.some(
        (b, m) =>
          m > n && a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom,
      ),
    );
    expect(over).toEqual([]);
    expect(boxes.every(({ left, right }) => left >= 0 && right <= width)).toBe(true);
    const choices = await sheet(page, 'people')
      .locator('label')
      .evaluateAll((all) => all.map((one) => one.scrollWidth <= one.clientWidth));
    expect(choices).not.toContain(false);
  });
}
