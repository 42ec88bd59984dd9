import type { RefObject } from 'react';
import { flushSync } from 'react-dom';
import type { TimelineHandle } from '../../timeline/TimelineProps.ts';
import type { AddressBar } from '../address/addressBar.ts';
import { nothingOpen } from '../address/openKeys.ts';

/**
 * Shows where an event stands in time. Beside the page the panel stays, with that event; elsewhere
 * it closes, and the focus goes to the event's mark. A window of time that leaves the event out is
 * given up.
 */
export function showOnTimeline(
  bar: AddressBar,
  timeline: RefObject<TimelineHandle | null>,
  eventId: string,
  isBeside: boolean,
): void {
  flushSync(() => bar.go({ ...nothingOpen, event: isBeside ? eventId : null }));
  if (isBeside) timeline.current?.showEvent(eventId);
  else timeline.current?.focusEvent(eventId);
}
