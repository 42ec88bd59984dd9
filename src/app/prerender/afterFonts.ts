import { textIds } from './textIds.ts';

/** After this time the text is shown in the reader's own fonts. */
const patienceMs = 800;

/**
 * Calls back once the text has begun to arrive, and the fonts that the page's head asks for are
 * there, have failed or are late. Text that is laid out before them is laid out again as each
 * arrives: on a slow processor, twice what the first paint takes.
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
    // Where the text begins, the head is complete; and there are pages without one.
    const hasBegun = page.getElementById(textIds.text) || page.readyState !== 'loading';
    if (waiting.signal.aborted || !areThere || !hasBegun) return;
    waiting.abort();
    call();
  };
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
