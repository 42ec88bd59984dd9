/**
 * What the page takes from outside itself: the network, the clock and where it stands. It comes in
 * here and nowhere else, so that a test can stand in for all of it.
 */
export interface Surroundings {
  fetch: (address: URL, options: RequestInit) => Promise<Response>;
  /** Calls once after that time; returns the undo. */
  after: (durationMs: number, call: () => void) => () => void;
  /** The page's own address: relative places are resolved against it, and its origin is home. */
  pageAddress: URL;
  /** The page runs in a sandbox without an origin of its own, where nothing is same-origin. */
  originIsOpaque: boolean;
}

export function surroundingsOf(browser: Window): Surroundings {
  return {
    fetch: (address, options) => browser.fetch(address, options),
    after(durationMs, call) {
      const timer = browser.setTimeout(call, durationMs);
      return () => browser.clearTimeout(timer);
    },
    pageAddress: new URL(browser.document.baseURI),
    originIsOpaque: browser.origin === 'null',
  };
}
