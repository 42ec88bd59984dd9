/**
 * Scrolls the panel, and never the page around it, until an element of it is in view. Where it does
 * not fit, its beginning is; where all of it is seen already, nothing moves. Its scroll margins keep
 * it clear of what sticks to the panel's edges.
 */
export function bringIntoView(element: Element | null): void {
  const scroller = element?.closest('.panel-scroller');
  if (!element || !scroller) return;
  const [box, frame] = [element.getBoundingClientRect(), scroller.getBoundingClientRect()];
  const { scrollMarginBlockStart, scrollMarginBlockEnd } = getComputedStyle(element);
  const above = box.top - frame.top - parseFloat(scrollMarginBlockStart || '0');
  const below = box.bottom - frame.bottom + parseFloat(scrollMarginBlockEnd || '0');
  if (above < 0 || below > 0) scroller.scrollTop += Math.min(above, below);
}
