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
 * Two fingers move the timeline, and one that goes sideways; up and down it is left to the page,
 * which scrolls. d3-zoom cannot do this: it either takes the first finger or never hears of it.
 *
 * @returns ends it
 */
export function followFingers(node: SVGSVGElement, optionsNow: () => Options): () => void {
  let pinch: Pinch | null = null;
  let down: Touch | undefined;
  const listener = (event: TouchEvent) => {
    const { axis, window, range, onWindow } = optionsNow();
    const [finger] = event.touches;
    const isMove = event.type === 'touchmove';
    if (event.type === 'touchstart') down = finger;
    const takes =
      event.touches.length === 2 ||
      (event.touches.length === 1 && isMove && (pinch !== null || isAside(down, finger)));
    if (!takes || !axis || !window) {
      const last = pinch;
      pinch = null;
      if (last && last.axis === axis) flushSync(() => onWindow(last.window, true));
      return;
    }
    event.preventDefault();
    const now = fingersOf(event.touches, node);
    // Over another story than it began on, or with another finger, it starts afresh.
    const last = isMove && pinch?.axis === axis ? pinch : null;
    pinch = { ...now, axis, window: last ? pinched(axis, last, now, range) : window };
    onWindow(pinch.window, false);
  };
  const types = ['touchstart', 'touchmove', 'touchend', 'touchcancel'] as const;
  types.forEach((type) => node.addEventListener(type, listener, { passive: false }));
  return () => types.forEach((type) => node.removeEventListener(type, listener));
}

/** Where a finger may tremble without meaning to go anywhere. */
const tapPx = 8;

function isAside(from: Touch | undefined, to: Touch | undefined): boolean {
  const x = Math.abs((to?.clientX ?? 0) - (from?.clientX ?? 0));
  return x > tapPx && x > Math.abs((to?.clientY ?? 0) - (from?.clientY ?? 0));
}

function fingersOf(touches: TouchList, node: Element) {
  const left = node.getBoundingClientRect().left;
  const a = touches[0]?.clientX ?? 0;
  const b = touches[1]?.clientX ?? a;
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
