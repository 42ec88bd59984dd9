/** A response on its way that nobody has taken yet. */
interface Begun {
  readonly response: Promise<Response>;
  readonly stop: AbortController;
}

declare global {
  interface Window {
    /** By address; see `beginRequests`. */
    sourcelineRequests?: Map<string, Begun>;
  }
}

/** From the page's container: addresses relative to the site's root, separated by one space. */
export const begunAttribute = 'data-begin';

/**
 * Starts the requests that the program will make first while the program itself is on its way. The
 * builder has listed them on the page's container. The program deals with failures.
 */
export function beginRequests(browser: Window, container: HTMLElement | null): void {
  const begin = container?.getAttribute(begunAttribute);
  if (!container || !begin) return;
  const root = new URL(container.dataset['root'] ?? './', browser.document.baseURI);
  const begun = new Map<string, Begun>();
  for (const path of begin.split(' ')) {
    const stop = new AbortController();
    const response = browser.fetch(new URL(path, root), requestOptions(browser, stop.signal));
    response.catch(() => {});
    begun.set(new URL(path, root).href, { response, stop });
  }
  browser.sourcelineRequests = begun;
}

/** How the page requests its data: another origin's response is refused, even after a redirect. */
export function requestOptions(browser: Window, signal: AbortSignal): RequestInit {
  return {
    mode: browser.origin === 'null' ? 'cors' : 'same-origin',
    signal,
    headers: { accept: 'application/json' },
  };
}

/**
 * The response to a request that was begun for the program. It is handed out once; a second call
 * goes to the network.
 *
 * @param signal aborts the request as if it had been made with it
 * @returns undefined when none was begun
 */
export function takeBegun(
  browser: Window,
  address: URL,
  signal: AbortSignal,
): Promise<Response> | undefined {
  const begun = browser.sourcelineRequests?.get(address.href);
  if (!begun) return undefined;
  browser.sourcelineRequests?.delete(address.href);
  const stop = () => begun.stop.abort(signal.reason);
  if (signal.aborted) stop();
  else signal.addEventListener('abort', stop, { once: true });
  return begun.response;
}
