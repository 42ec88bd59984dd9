/**
 * @typedef {object} Candidate
 * @property {string} name
 * @property {string} path from the server's root
 * @property {string | null} drawn what is there when the timeline is; null: it has none
 * @property {string} ready what is there when the page can be used; `html…` is the root element, by its
 *   attributes
 * @property {string | null} press what is pressed; null: nothing can be
 * @property {string | null} answer what is there when the page has answered
 *
 * @typedef {object} Visit
 * @property {number} firstPaintMs first contentful paint
 * @property {number} drawnMs the first frame with the timeline in it; NaN where there is none
 * @property {number} readyMs
 * @property {number} answerMs from the press to the first frame with its answer; NaN without one
 * @property {number} busyMs the processor's time for the main thread's tasks until ready
 * @property {number} bytes of everything that came, compressed, with its headers
 * @property {number} requests
 * @property {number} elsewhere requests to other origins, all refused here
 * @property {number} shift cumulative layout shift
 */

const slow = { cpu: 4, latencyMs: 150, bytesPerSecond: (1.6 * 1024 * 1024) / 8 };

/**
 * One visit with an empty cache on a slow machine and connection.
 *
 * @param {import('playwright').Browser} browser
 * @param {string} address
 * @param {Candidate} candidate
 * @returns {Promise<Visit>}
 */
export async function measureVisit(browser, address, { path, drawn, ready, press, answer }) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  let elsewhere = 0;
  await page.route(
    (url) => !url.href.startsWith(address) && url.protocol !== 'data:',
    (route) => {
      elsewhere += 1;
      return route.abort();
    },
  );
  const traffic = await watchTraffic(page);
  await page.addInitScript(watchShifts);
  if (drawn) await page.addInitScript(watchFor, [drawn, 'bench:drawn']);
  // Until ready nothing of ours may run in each frame: Playwright's own waits do, on the page's
  // processor time, and would have the browser make frames in which nothing happens.
  const isOfRoot = ready.startsWith('html');
  await page.addInitScript(isOfRoot ? watchRoot : watchFor, [ready, 'bench:ready']);
  await page.goto(`${address}${path}`, { waitUntil: 'commit' });
  const readyMs = await page.evaluate(timeOfMark, 'bench:ready');
  const { TaskDuration } = await traffic.metrics();
  const firstPaintMs = await page.evaluate(
    () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
  );
  const drawnMs = await page.evaluate(
    () => performance.getEntriesByName('bench:drawn')[0]?.startTime ?? Number.NaN,
  );
  const answerMs = press && answer ? await timeAnswer(page, press, answer) : Number.NaN;
  const shift = await page.evaluate(() => Number(Reflect.get(window, 'shifted') ?? 0));
  await page.close();
  const { bytes, requests } = traffic;
  return {
    firstPaintMs,
    drawnMs,
    readyMs,
    answerMs,
    busyMs: (TaskDuration ?? Number.NaN) * 1000,
    bytes,
    requests,
    elsewhere,
    shift,
  };
}

/** @param {import('playwright').Page} page */
async function watchTraffic(page) {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: slow.latencyMs,
    downloadThroughput: slow.bytesPerSecond,
    uploadThroughput: slow.bytesPerSecond,
  });
  await session.send('Emulation.setCPUThrottlingRate', { rate: slow.cpu });
  const traffic = {
    bytes: 0,
    requests: 0,
    async metrics() {
      const { metrics } = await session.send('Performance.getMetrics');
      return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
    },
  };
  session.on('Network.requestWillBeSent', () => void (traffic.requests += 1));
  session.on('Network.loadingFinished', ({ encodedDataLength }) => {
    traffic.bytes += encodedDataLength;
  });
  return traffic;
}

function watchShifts() {
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      const before = Number(Reflect.get(window, 'shifted') ?? 0);
      if (!Reflect.get(entry, 'hadRecentInput')) {
        Reflect.set(window, 'shifted', before + Number(Reflect.get(entry, 'value')));
      }
    }
  }).observe({ type: 'layout-shift', buffered: true });
}

/**
 * Marks the first frame with what a selector finds. No frame is made before the style sheets are
 * there.
 *
 * @param {string[]} what the selector, and the mark's name
 */
function watchFor([selector = '', mark = '']) {
  const look = () => {
    if (document.querySelector(selector)) performance.mark(mark);
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

/**
 * Marks when the root element becomes what a selector finds.
 *
 * @param {string[]} what the selector, and the mark's name
 */
function watchRoot([selector = '', mark = '']) {
  const watch = () => {
    const root = document.documentElement;
    const changes = new MutationObserver(() => {
      if (!root.matches(selector)) return;
      changes.disconnect();
      performance.mark(mark);
    });
    // Before the page has begun there is no element.
    if (root) changes.observe(root, { attributes: true });
    else setTimeout(watch);
  };
  watch();
}

/**
 * When a mark is made, or was.
 *
 * @param {string} mark its name
 * @returns {Promise<number>}
 */
function timeOfMark(mark) {
  return new Promise((resolve) => {
    new PerformanceObserver((list) => {
      const [made] = list.getEntriesByName(mark);
      if (made) resolve(made.startTime);
    }).observe({ type: 'mark', buffered: true });
  });
}

/**
 * From the press to the first frame in which the answer stands, by the page's own clock.
 *
 * @param {import('playwright').Page} page
 * @param {string} press
 * @param {string} answer
 */
async function timeAnswer(page, press, answer) {
  return page.evaluate(
    ([press, answer]) =>
      new Promise((resolve, reject) => {
        const element = document.querySelector(press);
        if (!element) return reject(new Error(`nothing to press: ${press}`));
        const startMs = performance.now();
        element.dispatchEvent(
          new MouseEvent('click', { bubbles: true, cancelable: true, button: 0 }),
        );
        const look = () => {
          if (document.querySelector(answer)) {
            requestAnimationFrame(() => resolve(performance.now() - startMs));
          } else requestAnimationFrame(look);
        };
        requestAnimationFrame(look);
      }),
    /** @type {[string, string]} */ ([press, answer]),
  );
}
