import { useEffect, useEffectEvent, useRef, type RefObject } from 'react';
import { flushSync } from 'react-dom';
import type { Stretch, TimeAxis } from '../../time/scale/axis.ts';
import { panWindow, zoomWindow } from '../../time/scale/window.ts';
import { shortestUnits } from './closest.ts';
import type { PixelRange } from './zoomTransform.ts';

interface Options {
  axis: TimeAxis | null;
  window: Stretch | null;
  range: PixelRange;
  onWindow: (window: Stretch, done: boolean) => void;
}

interface Pinch {
  axis: TimeAxis;
  middlePx: number;
  spreadPx: number;
  window: Stretch;
}

/**
 * Two fingers move the timeline; one finger is left to the page, which scrolls. d3-zoom cannot do
 * this: it either takes the first finger or never hears of it.
 */
export function useTwoFingers(ref: RefObject<SVGSVGElement | null>, options: Options): void {
  const pinch = useRef<Pinch | null>(null);
  const move = useEffectEvent((event: TouchEvent) => {
    const { axis, window, range } = options;
    const node = ref.current;
    if (event.touches.length !== 2 || !node || !axis || !window) {
      const last = pinch.current;
      pinch.current = null;
      if (last && last.axis === axis) flushSync(() => options.onWindow(last.window, true));
      return;
    }
    event.preventDefault();
    const now = fingersOf(event.touches, node);
    // Over another story than it began on, a pinch starts afresh.
    const last = pinch.current?.axis === axis ? pinch.current : null;
    pinch.current = { ...now, axis, window: last ? pinched(axis, last, now, range) : window };
    options.onWindow(pinch.current.window, false);
  });
  useEffect(() => {
    const node = ref.current;
    if (!node) return undefined;
    const listener = (event: TouchEvent) => move(event);
    const types = ['touchstart', 'touchmove', 'touchend', 'touchcancel'] as const;
    types.forEach((type) => node.addEventListener(type, listener, { passive: false }));
    return () => types.forEach((type) => node.removeEventListener(type, listener));
  }, [ref]);
}

function fingersOf(touches: TouchList, node: Element) {
  const left = node.getBoundingClientRect().left;
  const [a, b] = [touches[0]?.clientX ?? 0, touches[1]?.clientX ?? 0];
  return { middlePx: (a + b) / 2 - left, spreadPx: Math.max(24, Math.abs(a - b)) };
}

/** What was under the fingers stays under them. */
function pinched(
  axis: TimeAxis,
  before: Pinch,
  now: { middlePx: number; spreadPx: number },
  { x0, x1 }: PixelRange,
): Stretch {
  const widthPx = x1 - x0;
  const moved = panWindow(axis, before.window, (before.middlePx - now.middlePx) / widthPx);
  return zoomWindow(axis, moved, {
    factor: now.spreadPx / before.spreadPx,
    anchor: (now.middlePx - x0) / widthPx,
    shortest: shortestUnits(axis, moved),
  });
}
