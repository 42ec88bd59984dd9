import { textIds } from './textIds.ts';

/**
 * Takes the text away. A reader who had gone on to an event stays at it, with the focus, when it was
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

/** An event that begins this far under the window's upper edge is what is read. */
const edgePx = 120;

/** Null: the reader is still at the head of the page. */
function eventInSight(text: HTMLElement) {
  let inSight = null;
  for (const element of text.querySelectorAll(`[id^="${textIds.event('')}"]`)) {
    const topPx = element.getBoundingClientRect().top;
    // The others are further down, and some are laid out only to be asked.
    if (topPx > edgePx) break;
    inSight = { id: element.id.slice(textIds.event('').length), topPx };
  }
  return inSight;
}

function eventAround(focused: Element | null): string | null {
  const event = focused?.closest(`[id^="${textIds.event('')}"]`);
  return event?.id.slice(textIds.event('').length) ?? null;
}

/** The text of an event is longer than its entry: what is read of it may be far above the window. */
function keepAt(entry: HTMLElement | null, topPx: number): void {
  if (!entry) return;
  const wishedPx = Math.max(topPx, edgePx / 2);
  // In a frame the story scrolls, and not the page.
  const scroller = entry.closest('[data-embed] .page-main') ?? window;
  scroller.scrollBy({ top: entry.getBoundingClientRect().top - wishedPx, behavior: 'instant' });
}
