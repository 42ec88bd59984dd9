import { useEffect, useState, type RefObject } from 'react';

/** How far from the viewport counts as near, as a multiple of the viewport's height. */
const margin = '200% 0px';

type Watched = HTMLElement | null;

/**
 * Whether one of two elements is in or near the viewport, or ever was. They are the first and last
 * of a range that is less high than what counts as near, so that it cannot be scrolled past.
 */
export function useNear(
  first: RefObject<Watched>,
  last: RefObject<Watched>,
  isNearAtFirst: boolean,
): boolean {
  const [isNear, setNear] = useState(isNearAtFirst);
  useEffect(() => {
    if (isNear) return undefined;
    const ends = [first.current, last.current].filter((end) => end !== null);
    const undo = ends.map((end) => watch(end, () => setNear(true)));
    return () => undo.forEach((stop) => stop());
  }, [isNear, first, last]);
  return isNear;
}

const calls = new WeakMap<Element, () => void>();
let observer: IntersectionObserver | null = null;

/** One shared observer, since there may be a thousand ranges. */
function watch(element: Element, call: () => void): () => void {
  observer ??= new IntersectionObserver(tell, observing());
  calls.set(element, call);
  observer.observe(element);
  return () => {
    calls.delete(element);
    observer?.unobserve(element);
  };
}

function tell(entries: readonly IntersectionObserverEntry[]): void {
  for (const { isIntersecting, target } of entries) if (isIntersecting) calls.get(target)?.();
}

/** `scrollMargin` does the same for scrolling within the page, as in a frame. */
function observing(): IntersectionObserverInit & { scrollMargin: string } {
  return { rootMargin: margin, scrollMargin: margin };
}
