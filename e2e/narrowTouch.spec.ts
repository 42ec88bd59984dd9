import { millStreet } from './publishedStories.ts';
import { expect, test } from './support/test.ts';
import { waitForPage } from './support/waitForPage.ts';

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

const story = millStreet;

test('at the top of its text, a finger pulls the sheet down; elsewhere, or upwards, it scrolls', async ({
  openPage,
  page,
}) => {
  await openPage('?event=video', { story });
  const panel = page.getByTestId('panel');
  const scrolled = () =>
    panel.locator('.panel-scroller').evaluate((scroller) => Math.round(scroller.scrollTop));
  const finger = await page.context().newCDPSession(page);
  const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', y?: number) =>
    finger.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: y === undefined ? [] : [{ x: 195, y }],
    });
  /** As a hand does it: in several small moves, so that the browser may take them for scrolling. */
  const pull = async (fromY: number, byY: number) => {
    await send('touchStart', fromY);
    for (let n = 1; n <= 12; n += 1) await send('touchMove', fromY + (byY * n) / 12);
    await send('touchEnd');
  };
  await pull(600, -300);
  await expect.poll(scrolled).toBeGreaterThan(100);
  const farDown = await scrolled();
  await pull(400, 90);
  await expect.poll(scrolled).toBeLessThan(farDown);
  await expect(panel).toBeVisible();
  await panel.locator('.panel-scroller').evaluate((scroller) => scroller.scrollTo(0, 0));
  await waitForPage(page);
  await pull(400, 240);
  await expect(panel).toHaveCount(0);
});
