import { useEffect, useEffectEvent, useRef, type RefObject } from 'react';
import type { RowsScene } from '../layout/scene.ts';
import type { RowsInSight } from './useRowsInSight.ts';

/** A turn of the wheel that the browser gives in lines is so much a line. */
const linePx = 16;

/**
 * Over rows that have their own scrolling a plain turn of the wheel goes on to other rows, as in any
 * list that scrolls; at their ends, sideways and with ctrl or ⌘ it is the page's or the zoom's, as
 * everywhere.
 *
 * @param rows where they are drawn
 */
export function useRowWheel(
  ref: RefObject<SVGSVGElement | null>,
  { y0, y1 }: Pick<RowsScene, 'y0' | 'y1'>,
  { start, shown, total, onStart }: RowsInSight,
): void {
  /** What has been turned of a row's height. */
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
