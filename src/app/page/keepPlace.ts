import type { ReadySignal } from '../ready/readySignal.ts';

/** After this time, whatever moves has nothing to do with it. */
const longestFrames = 60;

/** The timeline is laid out again some frames after its room has changed. */
const stillFrames = 3;

/** With these a reader takes over scrolling. */
const moves = ['wheel', 'touchstart', 'pointerdown', 'keydown'] as const;

export interface KeptPlace {
  /** How far the page was scrolled before. */
  readonly beforePx: number;
  /** And once it had settled again; `null` until then. */
  afterPx: number | null;
}

/**
 * Keeps what a reader is looking at in place on the screen while the page is laid out at another
 * width: scrolls by as much as it has moved, until it settles or the reader scrolls. Until then the
 * page is not ready.
 *
 * @param column the scrolling element, or one within it
 * @param places what the reader may be looking at, best first; if none is visible, whatever is in
 *   the middle of the screen
 * @param last what is now being undone: a page that has not been scrolled since returns to where it
 *   was
 */
export function keepPlace(
  column: Element,
  places: readonly (Element | null | undefined)[],
  ready: ReadySignal,
  last: KeptPlace | null,
): KeptPlace {
  const scroller = scrollerOf(column);
  const kept: KeptPlace = { beforePx: scroller.scrollTop, afterPx: null };
  // Where closing is a step back in the history, the browser has already scrolled back.
  const isUnmoved = [last?.afterPx, last?.beforePx].includes(scroller.scrollTop);
  const place = places.find((one) => one && isInSight(one)) ?? inTheMiddle(column);
  const top = place?.getBoundingClientRect().top ?? 0;
  const movedPx = () => (place?.isConnected ? place.getBoundingClientRect().top - top : 0);
  let frame = 0;
  let frames = 0;
  let still = 0;
  const release = ready.hold();
  const stop = () => {
    release();
    cancelAnimationFrame(frame);
    kept.afterPx = scroller.scrollTop;
    for (const move of moves) window.removeEventListener(move, stop);
  };
  const follow = () => {
    frames += 1;
    const byPx = last && isUnmoved ? last.beforePx - scroller.scrollTop : movedPx();
    if (Math.abs(byPx) >= 1) scroller.scrollTop += byPx;
    still = Math.abs(byPx) < 1 ? still + 1 : 0;
    if (still >= stillFrames || frames > longestFrames) stop();
    else frame = requestAnimationFrame(follow);
  };
  for (const move of moves) window.addEventListener(move, stop, { passive: true });
  frame = requestAnimationFrame(follow);
  return kept;
}

function isInSight(place: Element): boolean {
  const { top, bottom, height } = place.getBoundingClientRect();
  return height > 0 && bottom > 0 && top < window.innerHeight;
}

function inTheMiddle(column: Element): Element | undefined {
  const { left, right } = column.getBoundingClientRect();
  return document
    .elementsFromPoint((left + right) / 2, window.innerHeight / 2)
    .find((one) => one !== column && column.contains(one));
}

/** In a frame the page's column scrolls on its own. */
function scrollerOf(column: Element): Element {
  const scrollsItself = /auto|scroll/.test(getComputedStyle(column).overflowY);
  return scrollsItself ? column : (document.scrollingElement ?? document.documentElement);
}
