/**
 * The ref of what scrolls: marks it with `data-at-top` while it is at its top, for styles. There a
 * finger that goes down scrolls nothing and may pull the sheet.
 */
export function markAtTop(scroller: HTMLElement | null): (() => void) | undefined {
  if (!scroller) return undefined;
  const mark = () => void scroller.toggleAttribute('data-at-top', scroller.scrollTop <= 0);
  // As it is put into the page; to ask would lay out all of it.
  scroller.setAttribute('data-at-top', '');
  scroller.addEventListener('scroll', mark, { passive: true });
  return () => scroller.removeEventListener('scroll', mark);
}
