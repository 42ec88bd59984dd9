import { textIds } from './textIds.ts';

/** After this time the text is shown in the reader's own fonts. */
const patienceMs = 800;

/** How often it is asked what has arrived: nothing tells that a part of the page has. */
const intervalMs = 4;

/**
 * Calls back once the timeline in the text has arrived, and the fonts that the page's head asks for
 * are there or have failed; if they are late, once the text has begun. Text that is laid out before
 * its fonts is laid out again as each arrives: on a slow processor, twice what the first paint takes.
 */
export function afterFonts({ document: page, performance }: Window, call: () => void): void {
  const settled = new Set<EventTarget | null>();
  for (const type of ['load', 'error'])
    page.addEventListener(type, ({ target }) => settled.add(target), true);
  const lateMs = performance.now() + patienceMs;
  const watch = setInterval(() => {
    const isLate = performance.now() >= lateMs;
    const fonts = page.querySelectorAll('link[as="font"]');
    // A timeline that is shown while it arrives moves: its names of outlets break into other lines.
    const first = isLate ? `#${textIds.text}` : '.timeline-still + *';
    // There are pages without a text, and texts without a timeline.
    const hasArrived = page.readyState !== 'loading' || page.querySelector(first);
    if (!hasArrived || !(isLate || [...fonts].every((font) => settled.has(font)))) return;
    clearInterval(watch);
    call();
  }, intervalMs);
}
