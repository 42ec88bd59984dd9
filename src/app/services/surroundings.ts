import type { PagePlace } from '../address/pagePlace.ts';
import { requestOptions, takeBegun } from '../prerender/begunRequests.ts';

/**
 * What the page takes from outside: the network, the clock and its location. It enters here and
 * nowhere else, so that a test can replace all of it.
 */
export interface Surroundings {
  /** Requests JSON from the page's own origin. */
  fetch: (address: URL, signal: AbortSignal) => Promise<Response>;
  /** Calls back once after that time; returns the undo. */
  after: (durationMs: number, call: () => void) => () => void;
  /**
   * The address of the site's root: relative addresses are resolved against it, and its origin is
   * the only trusted one.
   */
  pageAddress: URL;
  /** Where the site is said to be, wherever it is opened: links to share use it. */
  publicAddress: URL;
  /** The ids of the site's stories that are published in pieces; see load/openPieces.ts. */
  inPieces: readonly string[];
  /**
   * The digests of files that the page's build has checked, by their address; see
   * load/isAsPublished.ts.
   */
  integrity: ReadonlyMap<string, string>;
}

/** @param place what the page says about where it is */
export function surroundingsOf(
  browser: Window,
  { root, site, inPieces, integrity }: Omit<PagePlace, 'story'>,
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
    integrity: new Map(
      Array.from(integrity, ([path, digest]) => [new URL(path, pageAddress).href, digest]),
    ),
  };
}
