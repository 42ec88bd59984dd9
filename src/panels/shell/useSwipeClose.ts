import { useEffect, type RefObject } from 'react';

/** A swipe this far or this fast closes; anything less is a finger that changed its mind. */
const farEnoughPx = 96;
const fastEnoughPxPerMs = 0.5;
/** Anything less is a tap. */
const slopPx = 8;

interface Swipe {
  pointerId: number;
  x: number;
  y: number;
  startedMs: number;
  /** The finger has moved down, and further down than sideways. */
  isUnderWay: boolean;
}

/**
 * Closes the sheet when a finger pulls it down: by its handle at any time, and anywhere while its
 * text is at its top, where there is nothing above to scroll to. Everything else is scrolling and is
 * left to the browser. The sheet follows the finger, unless the reader prefers reduced motion.
 */
export function useSwipeClose(
  sheet: RefObject<HTMLElement | null>,
  isActive: boolean,
  close: () => void,
): void {
  useEffect(() => {
    const element = sheet.current;
    if (!element || !isActive) return undefined;
    const letGo = new AbortController();
    listen(element, close, letGo.signal);
    return () => letGo.abort();
  }, [sheet, isActive, close]);
}

function listen(sheet: HTMLElement, close: () => void, signal: AbortSignal): void {
  const follows = !window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  let swipe: Swipe | null = null;
  const end = () => {
    swipe = null;
    sheet.style.translate = '';
    delete sheet.dataset['pulled'];
  };
  const begin = ({
    pointerId,
    pointerType,
    isPrimary,
    clientX,
    clientY,
    target,
    timeStamp,
  }: PointerEvent) => {
    if (pointerType !== 'touch' || !isPrimary || !isPulledFrom(target)) return;
    swipe = { pointerId, x: clientX, y: clientY, startedMs: timeStamp, isUnderWay: false };
  };
  const move = ({ pointerId, clientX, clientY }: PointerEvent) => {
    if (!swipe || swipe.pointerId !== pointerId) return;
    const [aside, down] = [Math.abs(clientX - swipe.x), clientY - swipe.y];
    if (!swipe.isUnderWay && Math.max(aside, Math.abs(down)) < slopPx) return;
    if (!swipe.isUnderWay && down <= aside) return end();
    swipe.isUnderWay = true;
    if (!follows) return;
    sheet.dataset['pulled'] = '';
    sheet.style.translate = `0 ${Math.max(0, down)}px`;
  };
  const release = ({ pointerId, clientY, timeStamp }: PointerEvent) => {
    if (!swipe || swipe.pointerId !== pointerId) return;
    const { y, startedMs, isUnderWay } = swipe;
    const down = clientY - y;
    const isFast = down > slopPx && down / Math.max(1, timeStamp - startedMs) > fastEnoughPxPerMs;
    end();
    if (isUnderWay && (down > farEnoughPx || isFast)) close();
  };
  sheet.addEventListener('pointerdown', begin, { signal });
  sheet.addEventListener('pointermove', move, { signal });
  sheet.addEventListener('pointerup', release, { signal });
  sheet.addEventListener('pointercancel', end, { signal });
  signal.addEventListener('abort', end);
}

/** The handle, or text that is at its top. */
function isPulledFrom(target: EventTarget | null): boolean {
  if (!(target instanceof Element)) return false;
  if (target.closest('.panel-handle')) return true;
  const scroller = target.closest('.panel-scroller');
  return scroller !== null && scroller.scrollTop <= 0;
}
