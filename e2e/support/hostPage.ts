import { createServer } from 'node:http';
import type { FrameLocator, Page } from '@playwright/test';
import { serveStories } from './stories.ts';
import { waitForStory } from '../../src/playwright/waitForStory.ts';
import { test } from './test.ts';
import { millStreet } from '../publishedStories.ts';

export interface HostPage {
  /** The contents of the page's body. */
  body: string;
  /** Files of the page's own, by path: scripts and style sheets, which the head refers to. */
  files?: Record<string, string>;
  /** The query of the page's address, such as `?event=video`. */
  query?: string;
  /** Its content security policy, instead of a careful newspaper's. */
  policy?: string;
}

interface Newspaper {
  origin: string;
  /** What is served from now on. */
  publish: (files: ReadonlyMap<string, string>) => void;
  /** The policy of what is served from now on. */
  allow: (policy: string) => void;
}

export interface HostFixtures {
  /** The built site's address, with a trailing slash. */
  site: string;
  /**
   * Opens a page from another origin than the site's, under a strict policy of its own, with the
   * story of Mill Street on the site unless the test has served others before.
   */
  openHost: (host: HostPage) => Promise<void>;
  /** The newspaper's files and policy, for a page that is opened again. */
  newspaper: Newspaper;
}

/**
 * The policy of a careful newspaper: nothing inline, and nothing from elsewhere but the timelines.
 */
const hostPolicy = (site: string) =>
  [
    "default-src 'none'",
    `script-src 'self' ${site}`,
    "style-src 'self'",
    `frame-src ${site}`,
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');

/** The project's `test`, with a newspaper from another origin that embeds the site. */
export const hostTest = test.extend<HostFixtures>({
  site: async ({ baseURL }, use) => use(baseURL ?? ''),

  // A real server, without responses from the test: a browser only lets pages of this machine send
  // requests to it.
  // eslint-disable-next-line no-empty-pattern
  newspaper: async ({}, use) => {
    let served: ReadonlyMap<string, string> = new Map();
    let policy = '';
    const server = createServer((request, response) => {
      const { pathname } = new URL(request.url ?? '/', 'http://localhost');
      const body = served.get(pathname);
      response.writeHead(body === undefined ? 404 : 200, {
        'Content-Type': contentType(pathname),
        'Content-Security-Policy': policy,
      });
      response.end(body);
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    const address = server.address();
    const port = typeof address === 'object' ? address?.port : undefined;
    await use({
      origin: `http://127.0.0.1:${port}`,
      publish: (files) => void (served = files),
      allow: (next) => void (policy = next),
    });
    server.closeAllConnections();
    server.close();
  },

  allowedOrigins: async ({ newspaper }, use) => use([newspaper.origin]),

  openHost: async ({ page, site, newspaper }, use) =>
    use(async ({ body, files = {}, query = '', policy }) => {
      const head = Object.keys(files).map((path) =>
        path.endsWith('.css')
          ? `<link rel="stylesheet" href="${path}">`
          : `<script defer src="${path}"></script>`,
      );
      const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>An article</title><link rel="icon" href="data:,">${head.join('')}</head><body>${body}</body></html>`;
      newspaper.publish(new Map([['/', html], ...Object.entries(files)]));
      newspaper.allow(policy ?? hostPolicy(new URL(site).origin));
      await page.goto(`${newspaper.origin}/${query}`);
    }),
});

export const serveMillStreet = (page: Page) => serveStories(page, [millStreet]);

function contentType(path: string): string {
  if (path.endsWith('.css')) return 'text/css';
  return path.endsWith('.js') ? 'text/javascript' : 'text/html';
}

/**
 * The frame in an element, once the story in it has come to rest. The frame itself is watched: an
 * assertion would only look again after up to a second.
 */
export async function frameIn(page: Page, selector: string): Promise<FrameLocator> {
  const element = await page.locator(selector).elementHandle();
  const frame = await element?.contentFrame();
  if (!frame) throw new Error(`${selector} is not a frame`);
  await waitForStory(frame, 'ready', { timeout: 20_000 });
  return page.frameLocator(selector);
}

export const panelIn = (frame: FrameLocator) => frame.getByTestId('panel');

/** An event's own mark: its dot, or the foot on its bar. */
export const dotIn = (frame: Page | FrameLocator, id: string) =>
  frame
    .locator(`[data-target="event"][data-event-id="${id}"]`)
    .locator('.timeline-dot, .timeline-foot');
