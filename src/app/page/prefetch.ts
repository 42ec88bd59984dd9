import { narrow } from '../theme/narrow.ts';
import type { AddressState } from '../address/addressState.ts';
import type { ReadySignal } from '../ready/readySignal.ts';
import { createLazy, type Lazy } from '../../lazy/lazy.ts';
import { areOpen } from '../../story/filters/filters.ts';
import { narrowTimeline, wideTimeline, zoomPart } from '../../timeline/lazyTimelines.ts';
import { readingPart } from '../readingMode/readingPart.ts';
import { belowPart, panelPart } from './parts.ts';

/**
 * Requests what the first view will need while the story is loading, in order of use, and, once
 * everything is drawn, what prints, since printing does not wait. What fails to load is requested
 * again when it is wanted, and reported then.
 */
export function prefetch(address: AddressState, browser: Window, ready: ReadySignal): void {
  const isNarrow = browser.matchMedia(narrow).matches;
  const ofTimeline = isNarrow ? [narrowTimeline] : [wideTimeline, zoomPart];
  // Whoever presses an event as soon as it is visible should not wait for the panel's code.
  (address.read ? [readingPart] : [...ofTimeline, belowPart, panelPart]).forEach(ask);
  if (!areOpen(address)) ask(filterCode);
  const undo = ready.subscribe(() => {
    if (ready.state() !== 'ready') return;
    undo();
    whenIdle(browser, () => ask(readingPart));
  });
}

/** What a source needs for its filters. */
const filterCode = createLazy(() => import('../../story/filters/createFilterLists.ts'));

/** Fetches a part that may be wanted soon. */
function ask(part: Lazy<object>): void {
  part.load().catch(() => {});
}

/** Safari lacks this function: there, after what is in progress. */
function whenIdle(browser: Window, act: () => void): void {
  if ('requestIdleCallback' in browser) browser.requestIdleCallback(act);
  else setTimeout(act);
}
