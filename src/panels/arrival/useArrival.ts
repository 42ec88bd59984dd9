import { useEffect, useRef } from 'react';
import { bringIntoView } from './bringIntoView.ts';

/**
 * For a heading of the panel at which reading begins: while `isHere`, its place is brought into view
 * and it takes the focus, unless the focus is to stay where it is. Returns the heading's ref.
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
