import type { RefObject } from 'react';
import { flushSync } from 'react-dom';
import type { TimelineHandle } from '../../timeline/TimelineProps.ts';
import type { AddressBar } from '../address/addressBar.ts';
import { nothingOpen } from '../address/openKeys.ts';

/**
 * Shows where an event is in time. Beside the page the panel stays open with that event; otherwise
 * it closes, and the focus goes to the event's mark. A time window that excludes the event is
 * dropped.
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
