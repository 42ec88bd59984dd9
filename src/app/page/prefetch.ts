import { narrow } from '../theme/narrow.ts';
import type { AddressState } from '../address/addressState.ts';
import type { ReadySignal } from '../ready/readySignal.ts';
import type { Lazy } from '../../lazy/lazy.ts';
import { narrowTimeline, wideTimeline } from '../../timeline/lazyTimelines.ts';
import { readingPart } from '../readingMode/readingPart.ts';
import { panelPart } from './parts.ts';

/**
 * Asks for what the first view will need while the story is on its way, and, once all stands, for
 * what prints, since printing does not wait. What does not come is asked for again when it is
 * wanted, and said then.
 */
export function prefetch(address: AddressState, browser: Window, ready: ReadySignal): void {
  const timeline = browser.matchMedia(narrow).matches ? narrowTimeline : wideTimeline;
  ask(address.read ? readingPart : timeline);
  const { event, article, person, difference } = address;
  if (event ?? article ?? person ?? difference) ask(panelPart);
  const undo = ready.subscribe(() => {
    if (ready.state() !== 'ready') return;
    undo();
    whenIdle(browser, () => ask(readingPart));
  });
}

/** Fetches a part that may be wanted soon. */
export function ask(part: Lazy<object>): void {
  part.load().catch(() => {});
}

/** Safari has no such call: there, after what is under way. */
function whenIdle(browser: Window, act: () => void): void {
  if ('requestIdleCallback' in browser) browser.requestIdleCallback(act);
  else setTimeout(act);
}
