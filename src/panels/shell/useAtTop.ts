import { useEffect, type RefObject } from 'react';

/**
 * Marks what scrolls with `data-at-top` while it is at its top, for styles: there a finger that goes
 * down scrolls nothing and may pull the sheet.
 */
export function useAtTop(scroller: RefObject<HTMLElement | null>, key: string): void {
  useEffect(() => {
    const element = scroller.current;
    if (!element) return undefined;
    const mark = () => element.toggleAttribute('data-at-top', element.scrollTop <= 0);
    mark();
    element.addEventListener('scroll', mark, { passive: true });
    return () => element.removeEventListener('scroll', mark);
  }, [scroller, key]);
}
