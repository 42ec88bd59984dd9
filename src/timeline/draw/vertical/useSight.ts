import { useLayoutEffect, useState, type RefObject } from 'react';
import type { Segment } from '../../layout/vertical/verticalScene.ts';

/** Sight moves in steps of this, so that scrolling a little draws nothing again. */
const stepPx = 400;

/**
 * The part of an element that is in or near the window, in CSS pixels from its top: a window's
 * height more at either end, so that scrolling finds it drawn. Follows whatever scrolls.
 */
export function useSight(ref: RefObject<Element | null>): Segment {
  const [sight, setSight] = useState<Segment>({ y0: 0, y1: 3 * stepPx });
  useLayoutEffect(() => {
    const look = () => {
      const top = ref.current?.getBoundingClientRect().top ?? 0;
      const y0 = Math.floor((-top - innerHeight) / stepPx) * stepPx;
      const y1 = Math.ceil((-top + 2 * innerHeight) / stepPx) * stepPx;
      setSight((before) => (before.y0 === y0 && before.y1 === y1 ? before : { y0, y1 }));
    };
    look();
    const watch = new AbortController();
    const options = { signal: watch.signal, capture: true, passive: true };
    document.addEventListener('scroll', look, options);
    window.addEventListener('resize', look, options);
    return () => watch.abort();
  }, [ref]);
  return sight;
}
