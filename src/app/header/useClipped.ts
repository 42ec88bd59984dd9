import { useLayoutEffect, useState, type RefObject } from 'react';

/** Of rounding, and of letters that reach out of their line: nobody misses it. A line is more. */
const tolerancePx = 8;

/**
 * Whether any of an element's parts marked `data-fold`, or what is in them, shows less than all of
 * its text, as the styles have it now; kept up to date while the element's size changes.
 * True until it is known.
 * @param isOpen true: nothing is folded away now; the last answer stays
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
    // Also tells of the size at the beginning, when the frame is laid out anyway.
    const observer = new ResizeObserver(look);
    observer.observe(element);
    return () => observer.disconnect();
  }, [ref, isOpen]);
  return isClipped;
}
