import { useLayoutEffect, useState, type RefObject } from 'react';
import { watchSize } from './watchSize.ts';

/**
 * The width of an element in CSS pixels, kept up to date; 0 until it is known or while hidden.
 * @param round defaults to rounding down to whole pixels; pass the same function in every render
 */
export function useWidth(
  ref: RefObject<HTMLElement | null>,
  round: (px: number) => number = Math.floor,
): number {
  const [widthPx, setWidthPx] = useState(0);
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return undefined;
    return watchSize([element], () => setWidthPx(round(element.getBoundingClientRect().width)));
  }, [ref, round]);
  return widthPx;
}
