/**
 * @typedef {object} Measured
 * @property {number} loadMs main-thread processor time until the timeline stands
 * @property {number} zoomMs the same a step of zoom
 * @property {number} panMs the same a step of pan
 * @property {number} longTasks tasks of more than 50 ms during the steps
 * @property {number} heapMb JavaScript heap when all has come to rest, in units of a million bytes
 * @property {number} elements of the document then
 */

const steps = 60;
const waitMs = 60_000;

/**
 * One visit with an empty cache, or null when the timeline does not stand in a minute.
 *
 * @param {import('playwright').Browser} browser
 * @param {string} address with a trailing slash
 * @param {import('./candidates.mjs').Candidate} candidate
 * @param {number} count
 * @returns {Promise<Measured | null>}
 */
export async function measureScale(browser, address, { path, drawn, area, closer }, count) {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  try {
    const session = await page.context().newCDPSession(page);
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    await page.addInitScript(watchLongTasks);
    await page.goto(`${address}${path(count)}`, { waitUntil: 'commit' });
    const stands = await page
      .waitForFunction(drawn, undefined, { polling: 100, timeout: waitMs })
      .catch(() => null);
    if (!stands) return null;
    const loadMs = await busyMs(session);
    await atRest(page);
    await session.send('HeapProfiler.collectGarbage');
    const elements = await page.evaluate(() => document.getElementsByTagName('*').length);
    const heapMb = (await metrics(session)).JSHeapUsedSize / 1e6;
    const box = await page.locator(area).first().boundingBox();
    if (!box) throw new Error(`${area} is not there`);
    const [x, y] = [box.x + box.width * 0.5, box.y + Math.min(box.height, 500) * 0.3];
    const taken = await takeSteps(page, session, { x, y, closer });
    return { loadMs, ...taken, heapMb, elements };
  } finally {
    await page.close();
  }
}

/**
 * @param {import('playwright').Page} page
 * @param {import('playwright').CDPSession} session
 * @param {{ x: number, y: number, closer: string | null }} place
 */
async function takeSteps(page, session, { x, y, closer }) {
  await page.evaluate(() => void Reflect.set(window, 'longTasks', 0));
  const before = await busyMs(session);
  const zoomSteps = closer === null ? steps : 6;
  for (let n = 0; n < zoomSteps; n += 1) {
    if (closer === null) {
      // With ctrl, d3-zoom goes a twelfth closer for so little, as a finger on a trackpad does.
      const deltaY = n < steps * 0.7 ? -6 : 6;
      await session.send('Input.dispatchMouseEvent', {
        type: 'mouseWheel',
        x,
        y,
        deltaX: 0,
        deltaY,
        modifiers: 2,
      });
    } else await page.locator(closer).first().click();
    await twoFrames(page);
  }
  // What follows when the wheel has come to rest is the zoom's; it may also put marks elsewhere.
  await atRest(page);
  const between = await busyMs(session);
  await page.mouse.move(x, y);
  await page.mouse.down();
  for (let n = 1; n <= steps; n += 1) {
    await page.mouse.move(x + (n <= steps / 2 ? n : steps - n) * 8, y);
    await twoFrames(page);
  }
  await page.mouse.up();
  const after = await busyMs(session);
  const longTasks = await page.evaluate(() => Number(Reflect.get(window, 'longTasks')));
  return { zoomMs: (between - before) / zoomSteps, panMs: (after - between) / steps, longTasks };
}

/** @param {import('playwright').CDPSession} session */
async function metrics(session) {
  const { metrics } = await session.send('Performance.getMetrics');
  const of = Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
  return { TaskDuration: of.TaskDuration ?? 0, JSHeapUsedSize: of.JSHeapUsedSize ?? 0 };
}

/** @param {import('playwright').CDPSession} session */
const busyMs = async (session) => (await metrics(session)).TaskDuration * 1000;

/** @param {import('playwright').Page} page */
const twoFrames = (page) =>
  page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(0)))),
  );

/** The page has nothing more to do: its own signal, or a second without a change.
 * @param {import('playwright').Page} page */
async function atRest(page) {
  await page
    .waitForFunction("document.documentElement.dataset.sourceline !== 'loading'", undefined, {
      polling: 100,
      timeout: waitMs,
    })
    .catch(() => null);
  await page.waitForTimeout(1000);
}

function watchLongTasks() {
  Reflect.set(window, 'longTasks', 0);
  new PerformanceObserver((list) => {
    const seen = Number(Reflect.get(window, 'longTasks'));
    Reflect.set(window, 'longTasks', seen + list.getEntries().length);
  }).observe({ type: 'longtask' });
}
