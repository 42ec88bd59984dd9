/** For browsers that do not report painting, and pages that are not visible. */
const patienceMs = 1_000;

/** Calls back once the page has first been painted, so that what follows does not delay it. */
export function afterFirstPaint(browser: Window & typeof globalThis, call: () => void): void {
  let isCalled = false;
  const once = () => {
    if (!isCalled) call();
    isCalled = true;
  };
  // The entry may arrive before its frame is presented; the next task comes after that.
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
