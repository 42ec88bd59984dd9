import { flushSync } from 'react-dom';
import type { AddressBar } from '../address/addressBar.ts';
import { nothingOpen } from '../address/openKeys.ts';

/**
 * Shows where an event stands in time. Beside the page the panel stays, with that event; elsewhere
 * it closes, and the focus goes to the event's mark. A window of time that leaves the event out is
 * given up.
 */
export function showOnTimeline(bar: AddressBar, eventId: string, isBeside: boolean): void {
  flushSync(() => bar.go({ ...nothingOpen, event: isBeside ? eventId : null }));
  if (markOf(eventId) === null) flushSync(() => bar.amend({ from: null, to: null }));
  const mark = markOf(eventId);
  document.querySelector('[data-testid="timeline"]')?.scrollIntoView({ block: 'nearest' });
  if (mark === null || isBeside) return;
  mark.focus({ preventScroll: true });
  mark.scrollIntoView({ block: 'center' });
}

/** Null: the event is not drawn by itself, for its date or for want of room. */
function markOf(eventId: string): SVGElement | HTMLElement | null {
  const selector = `[data-testid="timeline"] a[data-target="event"][data-event-id="${CSS.escape(eventId)}"]`;
  return document.querySelector<SVGElement | HTMLElement>(selector);
}
