import { textIds } from './textIds.ts';

/** After this time the text is shown in the reader's own fonts. */
const patienceMs = 800;

/** How often it is asked whether the timeline in the text has arrived, once the fonts are there. */
const intervalMs = 16;

/**
 * Calls back once the timeline in the text has arrived, and the fonts that the page's head asks for
 * are there or have failed; if they are late, once the text has begun. Text that is laid out before
 * its fonts is laid out again as each arrives: on a slow processor, twice what the first paint takes.
 */
export function afterFonts(browser: Window, call: () => void): void {
  const page = browser.document;
  const settled = new Set<EventTarget | null>();
  const waiting = new AbortController();
  const options = { capture: true, signal: waiting.signal };
  let isLate = false;
  const look = () => {
    const fonts = page.querySelectorAll('head > link[as="font"]');
    const areThere = isLate || [...fonts].every((font) => settled.has(font));
    if (waiting.signal.aborted || !areThere || !hasArrived(page, isLate)) return;
    browser.clearInterval(watch);
    waiting.abort();
    call();
  };
  const watch = browser.setInterval(look, intervalMs);
  for (const type of ['load', 'error', 'DOMContentLoaded']) {
    const note = ({ target }: Event) => {
      settled.add(target);
      look();
    };
    page.addEventListener(type, note, options);
  }
  browser.setTimeout(() => {
    isLate = true;
    look();
  }, patienceMs);
}

/** A timeline that is shown while it arrives moves: its names of outlets break into other lines. */
function hasArrived(page: Document, isLate: boolean): boolean {
  // There are pages without a text, and texts without a timeline.
  if (page.readyState !== 'loading') return true;
  const text = page.getElementById(textIds.text);
  // Where the text begins, the head is complete; where something follows the timeline, that is.
  return isLate ? text !== null : Boolean(text?.querySelector('.timeline-still + *'));
}
