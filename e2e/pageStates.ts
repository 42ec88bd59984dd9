import { expect, type Page } from '@playwright/test';
import { coverPairs, everyChoice, type Choice } from './support/coverPairs.ts';
import { waitForPage } from './support/waitForPage.ts';

/** The states in which the page is pictured. */
const dimensions = {
  state: ['overview', 'event', 'linear', 'window', 'article'],
  width: ['1440', '1024', '768', '390'],
  theme: ['light', 'dark'],
  direction: ['ltr', 'rtl'],
  medium: ['screen', 'forced', 'paper'],
} as const;

export type PageState = Choice<typeof dimensions>;

/** Those for `npm test`: every two values occur together in one of them. */
export const pairedStates: readonly PageState[] = coverPairs(dimensions);
/** All of them; too many to keep a picture of each. */
export const everyState: readonly PageState[] = everyChoice(dimensions);

const queries = {
  overview: '',
  event: '&event=video',
  linear: '&scale=linear',
  window: '&from=2023-09-06&to=2023-09-16',
  article: '&article=evening-post',
} as const satisfies Record<PageState['state'], string>;

const addressOf = ({ state, theme, direction }: PageState) =>
  `?capture=1&theme=${theme}${queries[state]}${direction === 'rtl' ? '&lang=ar' : ''}`;

/** Heights that show what the state is about without a long page below it. */
const heightOf = ({ width, medium }: PageState) =>
  width === '390' || medium === 'paper' ? 844 : 1100;

/**
 * Brings a page into the state.
 * @param open opens an address of the site with the story of Mill Street
 */
export async function openState(
  state: PageState,
  page: Page,
  open: (address: string) => Promise<void>,
): Promise<void> {
  const { medium, width } = state;
  await page.setViewportSize({ width: Number(width), height: heightOf(state) });
  await page.emulateMedia({
    media: medium === 'paper' ? 'print' : 'screen',
    forcedColors: medium === 'forced' ? 'active' : 'none',
  });
  await open(addressOf(state));
  if (medium === 'paper') await expect(page.getByTestId('reading-event').first()).toBeVisible();
  await waitForPage(page);
}

/** Called after what is unusual about it. */
export function nameOf({ state, width, theme, direction, medium }: PageState): string {
  const others = [direction === 'rtl' ? 'rtl' : '', medium === 'screen' ? '' : medium];
  return [state, width, theme, ...others].filter((part) => part !== '').join('-');
}
