import { textIds } from './textIds.ts';

/**
 * Removes the text. A reader who had moved on to an event stays there, and keeps the focus if it was
 * there.
 *
 * @param entryOf what the program has drawn for an event
 */
export function removeText(
  page: Document,
  text: HTMLElement,
  entryOf: (eventId: string) => HTMLElement | null,
): void {
  const context = eventInSight(text);
  const focused = text.contains(page.activeElement) ? eventAround(page.activeElement) : null;
  text.remove();
  if (context) keepAt(entryOf(context.id), context.topPx);
  if (focused) entryOf(focused)?.focus({ preventScroll: true });
}

/** An event that starts at most this far below the window's upper edge is the one being read. */
const edgePx = 120;

/** `null` when the reader is still at the top of the page. */
function eventInSight(text: HTMLElement) {
  let inSight = null;
  for (const element of text.querySelectorAll(`[id^="${textIds.event('')}"]`)) {
    const topPx = element.getBoundingClientRect().top;
    // The rest are further down, and some would have to be laid out just to be measured.
    if (topPx > edgePx) break;
    inSight = { id: element.id.slice(textIds.event('').length), topPx };
  }
  return inSight;
}

function eventAround(focused: Element | null): string | null {
  const event = focused?.closest(`[id^="${textIds.event('')}"]`);
  return event?.id.slice(textIds.event('').length) ?? null;
}

/** An event's text is longer than its entry, so its beginning may be far above the window. */
function keepAt(entry: HTMLElement | null, topPx: number): void {
  if (!entry) return;
  const wishedPx = Math.max(topPx, edgePx / 2);
  // In a frame the story scrolls, not the page.
  const scroller = entry.closest('[data-embed] .page-main') ?? window;
  scroller.scrollBy({ top: entry.getBoundingClientRect().top - wishedPx, behavior: 'instant' });
}
