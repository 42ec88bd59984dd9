import type { PagePlace } from '../address/pagePlace.ts';
import { requestOptions, takeBegun } from '../prerender/begunRequests.ts';

/**
 * What the page takes from outside itself: the network, the clock and where it stands. It comes in
 * here and nowhere else, so that a test can stand in for all of it.
 */
export interface Surroundings {
  /** Asks the page's own origin for JSON. */
  fetch: (address: URL, signal: AbortSignal) => Promise<Response>;
  /** Calls once after that time; returns the undo. */
  after: (durationMs: number, call: () => void) => () => void;
  /** The address of the site's root: relative places are resolved against it, and its origin is home. */
  pageAddress: URL;
  /** Where the site is said to be, wherever it is opened: what is given away names that. */
  publicAddress: URL;
  /** The ids of the site's stories that are published in pieces; see load/openPieces.ts. */
  inPieces: readonly string[];
}

/**
 * @param place what the page says of where it stands
 */
export function surroundingsOf(
  browser: Window,
  { root, site, inPieces }: Pick<PagePlace, 'root' | 'site' | 'inPieces'>,
): Surroundings {
  const pageAddress = new URL(root, browser.document.baseURI);
  return {
    fetch: (address, signal) =>
      takeBegun(browser, address, signal) ??
      browser.fetch(address, requestOptions(browser, signal)),
    after(durationMs, call) {
      const timer = browser.setTimeout(call, durationMs);
      return () => browser.clearTimeout(timer);
    },
    pageAddress,
    publicAddress: new URL('.', site ?? pageAddress),
    inPieces,
  };
}
