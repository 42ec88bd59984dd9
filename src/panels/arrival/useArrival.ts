import { useEffect, useRef } from 'react';

/**
 * For a heading of the panel at which reading begins: while `isHere`, it is scrolled into view and
 * receives the focus, unless the focus is to stay where it is. Returns the heading's ref.
 */
export function useArrival<Heading extends HTMLElement>(
  isHere: boolean,
  takesFocus: boolean,
  placeOf: (heading: Heading) => Element | null = (heading) => heading,
) {
  const heading = useRef<Heading>(null);
  const place = useRef(placeOf);
  useEffect(() => {
    if (!isHere || !heading.current) return;
    if (takesFocus) heading.current.focus({ preventScroll: true });
    bringIntoView(place.current(heading.current));
  }, [isHere, takesFocus]);
  return heading;
}

/**
 * Scrolls the panel, and never the surrounding page, until an element in it is in view. If it does
 * not fit, its beginning is shown; if it is already fully visible, nothing moves. Its scroll margins
 * keep it clear of what is sticky at the panel's edges.
 */
function bringIntoView(element: Element | null): void {
  const scroller = element?.closest('.panel-scroller');
  if (!element || !scroller) return;
  const [box, frame] = [element.getBoundingClientRect(), scroller.getBoundingClientRect()];
  const { scrollMarginBlockStart, scrollMarginBlockEnd } = getComputedStyle(element);
  const above = box.top - frame.top - parseFloat(scrollMarginBlockStart || '0');
  const below = box.bottom - frame.bottom + parseFloat(scrollMarginBlockEnd || '0');
  if (above < 0 || below > 0) scroller.scrollTop += Math.min(above, below);
}
