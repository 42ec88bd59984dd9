import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';

/**
 * A story for a test: the path of a file in e2e/stories/, or the story itself. It need not be valid.
 * Its `id` determines where it is served; a story without an id is served as `story`.
 */
export type StoryFixture = string | object;

/**
 * Replaces the stories that the site publishes: `stories/index.json` lists only these, each is at
 * `stories/<id>/story.json` with its page beside it, and any other story is 404. The site itself
 * stays exactly as it was built.
 */
export async function serveStories(page: Page, fixtures: readonly StoryFixture[]): Promise<void> {
  const stories = await Promise.all(fixtures.map(readFixture));
  const bodies = new Map(
    stories.map(({ entry, body }) => [`/stories/${entry.id}/story.json`, body]),
  );
  const index = JSON.stringify({ stories: stories.map(({ entry }) => entry) });
  bodies.set('/stories/index.json', index);
  await page.route('**/stories/**/*.json', async (route) => {
    const { pathname } = new URL(route.request().url());
    const body = bodies.get(pathname.slice(pathname.lastIndexOf('/stories/')));
    if (body === undefined) return route.fulfill({ status: 404, body: 'Not found' });
    return route.fulfill({ contentType: 'application/json', body });
  });
  await servePages(
    page,
    stories.map(({ entry }) => entry.id),
  );
}

interface BuiltPage {
  origin: string;
  headers: Record<string, string>;
  html: string;
}

/** The site's first page as built: the same for every test in a process. */
let firstPage: Promise<BuiltPage> | undefined;

async function readFirstPage(page: Page): Promise<BuiltPage> {
  const built = await page.request.get('./');
  return {
    origin: new URL(built.url()).origin,
    headers: built.headers(),
    html: await built.text(),
  };
}

/**
 * The stories' own pages and the site's first one, as built but without a text: what a site build
 * writes exists only for the site's own stories.
 */
async function servePages(page: Page, ids: readonly string[]): Promise<void> {
  firstPage ??= readFirstPage(page);
  const { origin, headers, html: first } = await firstPage;
  const html = first.replaceAll('="./', '="../../');
  const isFirst = (url: URL) => url.origin === origin && url.pathname === '/';
  const bare = first.replace(
    /<div id="sourceline".*<\/body>/s,
    '<div id="sourceline" data-root="./"></div></body>',
  );
  await page.route(isFirst, (route) => route.fulfill({ headers, body: bare }));
  await page.route(/\/stories\/[\w-]+\/(?:\?|$)/, async (route) => {
    const [, id = ''] = /\/stories\/([\w-]+)\//.exec(route.request().url()) ?? [];
    if (!ids.includes(id)) return route.fulfill({ status: 404, body: 'Not found' });
    const own = `<div id="sourceline" data-root="../../" data-story="${id}"></div></body>`;
    const body = html.replace(/<div id="sourceline".*<\/body>/s, own);
    return route.fulfill({ headers, body });
  });
}

interface ServedStory {
  /** As listed in `stories/index.json`. */
  entry: { id: string; title: string; description: string; language: string };
  body: string;
}

async function readFixture(fixture: StoryFixture): Promise<ServedStory> {
  if (typeof fixture !== 'string') return toServe(fixture, JSON.stringify(fixture));
  const path = fileURLToPath(new URL(`../stories/${fixture}`, import.meta.url));
  const body = await readFile(path, 'utf8');
  return toServe(JSON.parse(body), body);
}

function toServe(value: unknown, body: string): ServedStory {
  const field = (name: string, absent: string) => {
    const found = Object.entries(value ?? {}).find(([key]) => key === name)?.[1];
    return typeof found === 'string' ? found : absent;
  };
  const entry = {
    id: field('id', 'story'),
    title: field('title', 'A story without a title'),
    description: field('description', ''),
    language: field('language', 'en'),
  };
  return { entry, body };
}
