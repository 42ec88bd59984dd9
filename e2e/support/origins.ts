import type { BrowserContext } from '@playwright/test';

/**
 * Refuses every request and connection that leaves the allowed origins, and reports each. What a
 * test answers itself (`page.route`) never gets here.
 *
 * @param isAllowed receives the origin, such as `http://127.0.0.1:4173`
 * @param report receives one line for each refusal
 */
export async function keepWithinOrigins(
  context: BrowserContext,
  isAllowed: (origin: string) => boolean,
  report: (trouble: string) => void,
): Promise<void> {
  const isForeign = (url: URL) => !isLocal(url) && !isAllowed(httpOrigin(url));
  await context.route(isForeign, async (route) => {
    report(`request to another origin: ${route.request().url()}`);
    await route.abort('blockedbyclient');
  });
  await context.routeWebSocket(isForeign, async (socket) => {
    report(`connection to another origin: ${socket.url()}`);
    await socket.close();
  });
}

/** URLs that carry their own content and reach no network. */
function isLocal({ protocol }: URL): boolean {
  return ['data:', 'blob:', 'about:'].includes(protocol);
}

function httpOrigin(url: URL): string {
  return url.origin.replace(/^ws/, 'http');
}
