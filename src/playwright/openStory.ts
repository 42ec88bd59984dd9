import type { Page } from '@playwright/test';
import { storyIn, type StoryLocators } from './storyLocators.ts';
import { waitForStory, type StoryState } from './waitForStory.ts';

/** Keys of the story's address, as listed in docs/page.md: `{ event: 'video', theme: 'dark' }`. */
export type StoryQuery = Readonly<Record<string, string | number | boolean | undefined>>;

export interface OpenStoryOptions {
  /** What is shown. `true` is written as `1`; undefined and false are left out. */
  query?: StoryQuery;
  /**
   * Whether a picture is to be taken, so that the page holds still (`capture=1`). Defaults to false.
   */
  still?: boolean;
  /** What the page should settle as. Defaults to `ready`. */
  until?: StoryState;
  /** How long the page may take to settle, in milliseconds. Defaults to that of `waitForStory`. */
  timeout?: number;
}

/**
 * Opens a story's page and waits until it has settled.
 *
 * @param address of the story's page, absolute or relative to the test's `baseURL`:
 *   `./stories/mill-street/`
 * @throws Error when the address is relative and there is no `baseURL`, the server does not have it,
 *   it is another page, or it settles in another state
 */
export async function openStory(
  page: Page,
  address: string,
  { query = {}, still = false, until, timeout }: OpenStoryOptions = {},
): Promise<StoryLocators> {
  const asked = withQuery(address, { ...query, capture: still });
  const response = await page.goto(asked).catch((error: unknown) => {
    throw isOfAddress(error) ? new Error(adviceOf(asked), { cause: error }) : error;
  });
  if (response && !response.ok()) {
    throw new Error(`${response.url()} answers ${response.status()}: there is no story’s page`);
  }
  // It says so from the start: waiting for it would end at the time limit, without a reason.
  if ((await page.locator('html').getAttribute('data-sourceline')) === null) {
    throw new Error(`${page.url()} is no story’s page; use storyIn for a story in a page of yours`);
  }
  await waitForStory(page, until, timeout === undefined ? {} : { timeout });
  return storyIn(page);
}

const isOfAddress = (error: unknown) =>
  error instanceof Error && error.message.includes('Cannot navigate to invalid URL');

const adviceOf = (address: string) =>
  `${address} is no whole address: set baseURL in the configuration, or begin with http:// or https://`;

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
