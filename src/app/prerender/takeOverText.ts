import type { AddressState } from '../address/addressState.ts';
import type { ReadySignal } from '../ready/readySignal.ts';
import { textIds } from './textIds.ts';
import type { PagePlace } from './pagePlace.ts';

/**
 * Takes away the text that stood on the page before its program, in the frame in which the program
 * has drawn all of the same story in its place (style/text.css keeps that unseen until then): nothing
 * is seen twice, and nothing moves. When the program fails, the text stays. When the address asks for
 * something else than the text, it goes at once.
 */
export function takeOverText(
  page: Document,
  ready: ReadySignal,
  place: PagePlace,
  { story, data, share, embed }: Pick<AddressState, 'story' | 'data' | 'share' | 'embed'>,
): void {
  const text = page.getElementById(textIds.text);
  if (!text) return;
  const isOther = data !== null || story !== place.story || (share && !embed);
  if (isOther) return text.remove();
  const take = () => {
    undoReady();
    drawn.disconnect();
    if (text.isConnected) removeText(page, text);
  };
  const undoReady = ready.subscribe(() => {
    if (ready.state() === 'ready') take();
  });
  // Fonts that hang hold the signal for ever, and may not keep the reader from what is drawn.
  const drawn = new MutationObserver(() => {
    if (!page.querySelector('#sourceline .story-header')) return;
    drawn.disconnect();
    setTimeout(take, patienceMs);
  });
  drawn.observe(page.body, { childList: true, subtree: true });
}

/** After the story is drawn and before the text goes without the signal. */
const patienceMs = 1_500;

export function hasText(page: Document): boolean {
  return page.getElementById(textIds.text) !== null;
}

/** A reader who had gone on to an event stays at it, with the focus, when it was there. */
function removeText(page: Document, text: HTMLElement): void {
  const reading = eventInSight(text);
  const focused = text.contains(page.activeElement) ? eventAround(page.activeElement) : null;
  text.remove();
  if (reading) keepAt(entryOf(page, reading.id), reading.topPx);
  if (focused) entryOf(page, focused)?.focus({ preventScroll: true });
}

/** An event that begins this far under the window's upper edge is what is read. */
const edgePx = 120;

/** Null: the reader is still at the head of the page. */
function eventInSight(text: HTMLElement) {
  const inSight = [...text.querySelectorAll<HTMLElement>(`[id^="${textIds.event('')}"]`)]
    .map((element) => ({
      id: element.id.slice(textIds.event('').length),
      topPx: element.getBoundingClientRect().top,
    }))
    .findLast(({ topPx }) => topPx <= edgePx);
  return inSight ?? null;
}

function eventAround(focused: Element | null): string | null {
  const event = focused?.closest(`[id^="${textIds.event('')}"]`);
  return event?.id.slice(textIds.event('').length) ?? null;
}

/** Ids are slugs, so nothing needs escaping. */
function entryOf(page: Document, eventId: string): HTMLElement | null {
  return page.querySelector(`[data-testid="event-list-item"][data-event-id="${eventId}"]`);
}

/** The text of an event is longer than its entry: what is read of it may be far above the window. */
function keepAt(entry: HTMLElement | null, topPx: number): void {
  if (!entry) return;
  const wishedPx = Math.max(topPx, edgePx / 2);
  // In a frame the story scrolls, and not the page.
  const scroller = entry.closest('[data-embed] .page-main') ?? window;
  scroller.scrollBy({ top: entry.getBoundingClientRect().top - wishedPx, behavior: 'instant' });
}
