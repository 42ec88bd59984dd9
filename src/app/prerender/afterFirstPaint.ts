/** Where a browser does not say when it has painted, or the page is not in sight. */
const patienceMs = 1_000;

/**
 * Calls once when something of the page has been painted: what comes after does not keep the reader
 * waiting for the first sight of it.
 */
export function afterFirstPaint(browser: Window & typeof globalThis, call: () => void): void {
  let isCalled = false;
  const once = () => {
    if (!isCalled) call();
    isCalled = true;
  };
  // The entry may come before its frame is handed over: the next task is after that.
  const soon = () => browser.setTimeout(once);
  const { PerformanceObserver } = browser;
  if (PerformanceObserver?.supportedEntryTypes?.includes('paint')) {
    new PerformanceObserver((_, observer) => {
      observer.disconnect();
      soon();
    }).observe({ type: 'paint', buffered: true });
  }
  browser.document.addEventListener('DOMContentLoaded', () => {
    browser.setTimeout(once, browser.document.hidden ? 0 : patienceMs);
  });
}
