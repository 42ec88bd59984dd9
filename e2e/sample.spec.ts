import { frameIn, panelIn } from './support/hostPage.ts';
import { shifts, watchShifts } from './support/layoutShifts.ts';
import { expectNoFindings } from './support/expectNoFindings.ts';
import { expect, test } from './support/test.ts';

const figure = 'figure[data-sourceline] iframe';
const element = 'main > source-line iframe';
const heard = 'Keys that this page heard';

for (const [colorScheme, tag] of [
  ['light', []],
  ['dark', ['@long']],
] satisfies ['light' | 'dark', string[]][]) {
  test(
    `nothing shifts while the sample page is read and events are opened, ${colorScheme}`,
    { tag },
    async ({ page, troubles }) => {
      await page.emulateMedia({ colorScheme });
      const said: string[] = [];
      page.on('console', (message) => said.push(message.text()));
      await watchShifts(page);
      await page.goto('./sample/index.html');
      const first = await frameIn(page, figure);
      for (let top = 0; top < 3000; top += 300) {
        await page.mouse.move(5, 300);
        await page.mouse.wheel(0, 300);
        await page.evaluate(() => new Promise((done) => requestAnimationFrame(done)));
      }
      const second = await frameIn(page, element);
      await expect(panelIn(second)).toBeVisible();
      const opened = await panelIn(second).getAttribute('data-event-id');
      await second.getByTestId('panel-close').click();
      await expect(panelIn(second)).toHaveCount(0);
      await expect(panelIn(first)).toHaveCount(0);
      await first.getByTestId('event-list-item').first().click();
      await expect(panelIn(first)).toBeVisible();
      await expect(panelIn(second)).toHaveCount(0);
      expect(opened).not.toBeNull();
      expect(await page.evaluate(() => new URLSearchParams(location.search).has('event'))).toBe(
        true,
      );
      expect(await shifts(page)).toEqual([]);
      expect(said).toEqual([]);
      expect(troubles.found).toEqual([]);
      // In `npm test`, the frame that shows the list as well as the open event stands for both.
      const isLong = tag.length > 0;
      await expectNoFindings(page, { contrast: isLong, ...(!isLong && { without: element }) });
    },
  );
}

test(
  'both timelines are as wide as their column, and keys pressed beside them belong to the page',
  { tag: '@long' },
  async ({ page }) => {
    await page.goto('./sample/index.html');
    const first = await frameIn(page, figure);
    await test.step('keys pressed inside stay inside', async () => {
      const words = page.getByLabel('A note of your own');
      await words.focus();
      await page.keyboard.type('f+-0/');
      for (const key of ['ArrowLeft', 'Home', 'Escape']) await page.keyboard.press(key);
      await expect(words).toHaveValue('f+-0/');
      const keys = page.getByText(heard);
      await expect(keys).toContainText('f + - 0 / ArrowLeft Home Escape');
      await first.getByTestId('event-list-item').first().press('Enter');
      await expect(panelIn(first)).toBeVisible();
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('Escape');
      await expect(panelIn(first)).toHaveCount(0);
      await expect(keys).toContainText('f + - 0 / ArrowLeft Home Escape');
      await expect(keys).not.toContainText('ArrowRight');
    });
    for (const width of [1440, 390]) {
      await test.step(`as wide as their column, ${width} wide`, async () => {
        await page.setViewportSize({ width, height: 844 });
        for (const place of [figure, element]) {
          await page.locator(place.replace(' iframe', '')).scrollIntoViewIfNeeded();
          await frameIn(page, place);
          const column = await page.locator('main > p').first().boundingBox();
          const box = await page.locator(place).boundingBox();
          expect([box?.x, box?.width], place).toEqual([column?.x, column?.width]);
        }
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
      });
    }
  },
);

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('each story of the sample page is a link and a list', async ({ page }) => {
    await page.goto('./sample/index.html');
    for (const place of ['figure', 'source-line']) {
      const links = page.locator(place).getByRole('link');
      expect(await links.count()).toBeGreaterThan(1);
      await expect(page.locator(place).getByRole('listitem').first()).toHaveText(/^May 2023: /);
      await expect(links.first()).toHaveAttribute('href', /^\.\.\/stories\/[\w-]+\/$/);
    }
    await expect(page.locator('iframe')).toHaveCount(0);
  });
});
