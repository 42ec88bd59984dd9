import type { ReadySignal } from '../ready/readySignal.ts';

/** Then something moves that does not concern the place. */
const longestFrames = 60;

/** The timeline is laid out again some frames after its room has changed. */
const stillFrames = 3;

/** With these a reader moves the page, which then is theirs. */
const moves = ['wheel', 'touchstart', 'pointerdown', 'keydown'] as const;

export interface KeptPlace {
  /** How far the page was scrolled before. */
  readonly beforePx: number;
  /** And when it stood again; null: not yet. */
  afterPx: number | null;
}

/**
 * Keeps what a reader looks at where it is on the screen while the page is laid out in another
 * width: scrolls by as much as it has moved, until it stands or the reader moves the page. Until
 * then the page is not ready.
 *
 * @param column what scrolls, or within what scrolls
 * @param places what the reader may look at, best first; without one in sight it is whatever stands
 *   in the middle of the screen
 * @param last what is undone now: a page that was not scrolled since goes back to where it was
 */
export function keepPlace(
  column: Element,
  places: readonly (Element | null | undefined)[],
  ready: ReadySignal,
  last: KeptPlace | null,
): KeptPlace {
  const scroller = scrollerOf(column);
  const kept: KeptPlace = { beforePx: scroller.scrollTop, afterPx: null };
  // Where closing is a step back in the history, the browser has gone back there by itself.
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

/** In a frame the page's column scrolls by itself. */
function scrollerOf(column: Element): Element {
  const scrollsItself = /auto|scroll/.test(getComputedStyle(column).overflowY);
  return scrollsItself ? column : (document.scrollingElement ?? document.documentElement);
}
