import { useLayoutEffect, useState, type RefObject } from 'react';

/**
 * Due to rounding, and to letters that extend beyond their line; nobody misses it. A line is more.
 */
const tolerancePx = 8;

/**
 * Whether any part of an element marked `data-fold`, or anything in it, shows less than all of its
 * text under the current styles; updated while the element's size changes. True until it is known.
 * @param isOpen while true nothing is folded, and the last answer stays
 */
export function useClipped(ref: RefObject<HTMLElement | null>, isOpen: boolean): boolean {
  const [isClipped, setClipped] = useState(true);
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element || isOpen) return undefined;
    const look = () => {
      const parts = [...element.querySelectorAll('[data-fold], [data-fold] > *')];
      setClipped(
        parts.some(
          (part) =>
            part.scrollHeight > part.clientHeight + tolerancePx ||
            part.scrollWidth > part.clientWidth + tolerancePx,
        ),
      );
    };
    // Also reports the initial size, when the frame is laid out anyway.
    const observer = new ResizeObserver(look);
    observer.observe(element);
    return () => observer.disconnect();
  }, [ref, isOpen]);
  return isClipped;
}
