import { useLayoutEffect, useRef, useState, type ReactNode, type RefObject } from 'react';
import type { Segment } from '../../layout/vertical/verticalScene.ts';

/** The range moves in steps of this size, so that scrolling a little renders nothing again. */
const stepPx = 400;

const atFirst: Segment = { y0: 0, y1: 3 * stepPx };

/**
 * The part of a drawing that is in or near the window, in CSS pixels from its top: one window's
 * height more at either end, so that scrolling finds it drawn. It follows whatever scrolls by means
 * of two gaps over what is not drawn, above and below (`gaps`, to be placed in the drawing's own
 * box): when one comes within half a window, the drawing's position is measured. Nothing outside the
 * drawing is listened to.
 */
export function useRenderedRange(
  ref: RefObject<Element | null>,
  heightPx: number,
): { rendered: Segment; gaps: ReactNode } {
  const [rendered, setRendered] = useState(atFirst);
  const above = useRef<HTMLDivElement>(null);
  const below = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = ref.current;
    const [upper, lower] = [above.current, below.current];
    const view = element?.ownerDocument.defaultView;
    if (!element || !upper || !lower || !view) return undefined;
    const look = () => {
      const { innerHeight } = view;
      const { top } = element.getBoundingClientRect();
      const y0 = Math.floor((-top - innerHeight) / stepPx) * stepPx;
      const y1 = Math.ceil((-top + 2 * innerHeight) / stepPx) * stepPx;
      setRendered((before) => (before.y0 === y0 && before.y1 === y1 ? before : { y0, y1 }));
    };
    look();
    const marginPx = view.innerHeight / 2;
    stretch(upper, 0, rendered.y0 + marginPx);
    stretch(lower, Math.min(heightPx, rendered.y1 - marginPx), heightPx);
    // Created anew with every range: a gap that is still near after it has moved is reported once
    // more.
    const observer = new IntersectionObserver(look);
    observer.observe(upper);
    observer.observe(lower);
    return () => observer.disconnect();
  }, [ref, heightPx, rendered]);
  const gaps = (
    <>
      <div ref={above} className="timeline-gap" />
      <div ref={below} className="timeline-gap" />
    </>
  );
  return { rendered, gaps };
}

function stretch({ style }: HTMLElement, from: number, to: number): void {
  style.top = `${from}px`;
  style.height = `${Math.max(0, to - from)}px`;
}
