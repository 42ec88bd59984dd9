import { useEffect, useEffectEvent, useRef, type RefObject } from 'react';
import type { RowsScene } from '../layout/scene.ts';
import type { RowsInSight } from './useRowsInSight.ts';

/** The height of one line when the browser reports wheel movement in lines. */
const linePx = 16;

/**
 * Over rows with their own scrolling, a plain turn of the wheel moves on to other rows, as in any
 * scrolling list; at their ends, sideways, and with ctrl or ⌘ it is left to the page or the zoom, as
 * everywhere.
 *
 * @param rows the element in which they are drawn
 */
export function useRowWheel(
  ref: RefObject<SVGSVGElement | null>,
  { y0, y1 }: Pick<RowsScene, 'y0' | 'y1'>,
  { start, shown, total, onStart }: RowsInSight,
): void {
  /** The accumulated part of a row's height. */
  const turnedPx = useRef(0);
  const turn = useEffectEvent((event: WheelEvent, svg: SVGSVGElement) => {
    const { deltaX, deltaY, deltaMode, clientY, ctrlKey, metaKey } = event;
    const isAside = ctrlKey || metaKey || Math.abs(deltaX) > Math.abs(deltaY);
    if (total <= shown || isAside || deltaY === 0) return;
    const y = clientY - svg.getBoundingClientRect().top;
    const isAtEnd = deltaY > 0 ? start + shown >= total : start === 0;
    if (y < y0 || y > y1 || isAtEnd) {
      turnedPx.current = 0;
      return;
    }
    event.preventDefault();
    event.stopImmediatePropagation();
    const rowPx = (y1 - y0) / shown;
    const px = turnedPx.current + (deltaMode === WheelEvent.DOM_DELTA_LINE ? linePx : 1) * deltaY;
    const rows = Math.trunc(px / rowPx);
    turnedPx.current = px - rows * rowPx;
    if (rows !== 0) onStart(start + rows);
  });
  useEffect(() => {
    const svg = ref.current;
    if (!svg) return undefined;
    const listener = (event: WheelEvent) => turn(event, svg);
    // Before the zoom hears of it.
    const options = { capture: true, passive: false };
    svg.addEventListener('wheel', listener, options);
    return () => svg.removeEventListener('wheel', listener, options);
  }, [ref]);
}
