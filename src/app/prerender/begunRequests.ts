/** An answer on its way that nobody has taken yet. */
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

/** Of the page's container: addresses from the site's root, one space between two. */
export const begunAttribute = 'data-begin';

/**
 * Asks for what the program will ask for first, while the program itself is on its way: the builder
 * has written it on the page's container. What does not come is the program's to say.
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

/** How the page asks for its data: across a redirect, too, another origin's is not taken. */
export function requestOptions(browser: Window, signal: AbortSignal): RequestInit {
  return {
    mode: browser.origin === 'null' ? 'cors' : 'same-origin',
    signal,
    headers: { accept: 'application/json' },
  };
}

/**
 * The answer to a request that was begun for the program, once: whoever asks again asks the network.
 *
 * @param signal ends the request as if it had been made with it
 * @returns undefined: none was begun
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
