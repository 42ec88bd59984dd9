import { expect, settled, test } from './test.ts';
import { keys, type WebDriver } from './webDriver.ts';

/* Like e2e/smoke.firefox.ts, in WebKitGTK. */

const press = (...values: string[]) => ({
  type: 'key',
  id: 'keyboard',
  actions: [
    ...values.map((value) => ({ type: 'keyDown', value })),
    ...values.toReversed().map((value) => ({ type: 'keyUp', value })),
  ],
});

const count = (driver: WebDriver, selector: string) =>
  driver.run('return document.querySelectorAll(arguments[0]).length', selector);

const panel = '[data-testid="panel"]';
const item = '[data-testid="event-list-item"]';
const timeline = '[data-testid="timeline"]';

async function openStory(driver: WebDriver, site = '') {
  await driver.open(`${site}?story=kutcher-kunis-letters`);
  await settled(driver);
}

test('an event opens with a click, closes with Escape, and Forward opens it again; the timeline moves', async ({
  driver,
  baseURL,
}) => {
  await openStory(driver, baseURL);
  await driver.click(await driver.find(item));
  await settled(driver);
  const focused = 'return document.activeElement?.closest(arguments[0]) !== null';
  expect(await driver.run(focused, panel)).toBe(true);
  const excerpt = 'return document.querySelector(arguments[0])?.textContent ?? ""';
  expect(await driver.run(excerpt, `${panel} [data-testid="excerpt"]`)).not.toBe('');
  await driver.act(press(keys.escape));
  await expect.poll(() => count(driver, panel)).toBe(0);
  await driver.forward();
  await expect.poll(() => count(driver, panel)).toBe(1);
  await driver.back();
  await expect.poll(() => count(driver, panel)).toBe(0);
  await settled(driver);
  await test.step('the timeline zooms with Ctrl and the wheel, follows a drag, and can be used with keys', () =>
    expectMovement(driver));
});

async function expectMovement(driver: WebDriver) {
  expect(await count(driver, `${timeline} [data-testid="event"]`)).toBeGreaterThan(4);
  const origin = await driver.find(timeline);
  const windowOf = async () => new URL(await driver.address()).searchParams.get('from');
  // The driver does not report held keys with the wheel.
  await driver.run(
    `const { x, y, width, height } = arguments[0].getBoundingClientRect();
     const place = { clientX: x + width / 2, clientY: y + height / 2 };
     const turn = { deltaY: -400, ctrlKey: true, bubbles: true, cancelable: true };
     arguments[0].dispatchEvent(new WheelEvent('wheel', { ...place, ...turn }));`,
    origin,
  );
  await expect.poll(windowOf).not.toBeNull();
  await settled(driver);
  const near = await windowOf();
  await driver.act({
    type: 'pointer',
    id: 'mouse',
    parameters: { pointerType: 'mouse' },
    actions: [
      { type: 'pointerMove', x: 0, y: -90, duration: 0, origin },
      { type: 'pointerDown', button: 0 },
      { type: 'pointerMove', x: 200, y: -90, duration: 200, origin },
      { type: 'pointerUp', button: 0 },
    ],
  });
  await expect.poll(windowOf).not.toBe(near);
  await settled(driver);
  await driver.run(
    'document.querySelector(arguments[0]).querySelector("[tabindex=\'0\']").focus()',
    timeline,
  );
  await driver.act(press(keys.right));
  await driver.act(press(keys.enter));
  await expect.poll(() => count(driver, panel)).toBe(1);
}

test(
  'in an embed, an event opens in its frame and in the address of the embedding page',
  { tag: '@long' },
  async ({ driver, baseURL }) => {
    await driver.open(`${baseURL}sample/index.html`);
    // From the surrounding page: the driver loses its way into a frame when the address changes.
    const inFrame = (body: string, ...values: string[]) =>
      driver.run(
        `const embed = document.querySelector('figure source-line');
       const frame = embed?.shadowRoot.querySelector('iframe')?.contentDocument;
       if (!frame) return null;
       ${body}`,
        ...values,
      );
    const state = () => inFrame('return frame.documentElement.dataset.sourceline');
    await expect.poll(state, { timeout: 30_000 }).toBe('ready');
    const event = await inFrame(
      'const link = frame.querySelector(arguments[0]); link.click(); return link.dataset.eventId',
      item,
    );
    const open = () => inFrame('return frame.querySelector(arguments[0])?.dataset.eventId', panel);
    await expect.poll(open).toBe(event);
    await expect.poll(() => driver.address()).toMatch(new RegExp(`[?&]event=${String(event)}$`));
    await driver.back();
    await expect.poll(open).toBeNull();
  },
);
