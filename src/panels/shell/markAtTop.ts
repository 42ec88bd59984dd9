/**
 * The ref of a scrolling element: marks it with `data-at-top` while it is at its top, for style
 * sheets. There a downward swipe scrolls nothing and may pull the sheet.
 */
export function markAtTop(scroller: HTMLElement | null): (() => void) | undefined {
  if (!scroller) return undefined;
  const mark = () => void scroller.toggleAttribute('data-at-top', scroller.scrollTop <= 0);
  // Set as it is mounted, since reading the scroll position would lay out all of it.
  scroller.setAttribute('data-at-top', '');
  scroller.addEventListener('scroll', mark, { passive: true });
  return () => scroller.removeEventListener('scroll', mark);
}
