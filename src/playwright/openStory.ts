import type { Page } from '@playwright/test';
import { storyIn, type StoryLocators } from './storyLocators.ts';
import { waitForStory, type StoryState } from './waitForStory.ts';

/** Keys of the story's address, as docs/page.md lists them: `{ event: 'video', theme: 'dark' }`. */
export type StoryQuery = Readonly<Record<string, string | number | boolean | undefined>>;

export interface OpenStoryOptions {
  /** What is shown. `true` is written as `1`; what is undefined or false is left out. */
  query?: StoryQuery;
  /** A picture is to be taken: the page holds still (`capture=1`). Absent: it does not. */
  still?: boolean;
  /** What the page is to come to. Absent: `ready`. */
  until?: StoryState;
}

/**
 * Opens a story's page and waits until it has come to rest.
 *
 * @param address of the story's page, absolute or below the test's `baseURL`:
 *   `./stories/mill-street/`
 * @throws Error when the server does not have it, it is another page, or it comes to rest in
 *   another state
 */
export async function openStory(
  page: Page,
  address: string,
  { query = {}, still = false, until }: OpenStoryOptions = {},
): Promise<StoryLocators> {
  const asked = withQuery(address, { ...query, capture: still });
  const response = await page.goto(asked);
  if (response && !response.ok()) {
    throw new Error(`${response.url()} answers ${response.status()}: there is no story’s page`);
  }
  // It says so from the start: to wait for it would end at the time limit, without a reason.
  if ((await page.locator('html').getAttribute('data-sourceline')) === null) {
    throw new Error(`${page.url()} is no story’s page; use storyIn for a story in a page of yours`);
  }
  await waitForStory(page, until);
  return storyIn(page);
}

function withQuery(address: string, query: StoryQuery): string {
  const [withoutPlace = '', ...place] = address.split('#');
  const [path = '', own = ''] = withoutPlace.split('?');
  const keys = new URLSearchParams(own);
  for (const [key, value] of Object.entries(query)) {
    if (value === undefined || value === false) continue;
    keys.set(key, value === true ? '1' : String(value));
  }
  const written = keys.toString();
  return [`${path}${written === '' ? '' : `?${written}`}`, ...place].join('#');
}
