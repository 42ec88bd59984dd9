import { firstKnown } from '../../../time/scale/beginning.ts';
import type { TimelineEvent } from '../input.ts';

/**
 * The order of time, of the keyboard and, from left to right, of the axis: by the first instant
 * that is known of each, then by the order given, which is that of the story's lists
 * (story/model/orderEvents.ts).
 */
export function compareInTime(a: TimelineEvent, b: TimelineEvent): number {
  return (
    byNumber(firstKnown(a) ?? -Infinity, firstKnown(b) ?? -Infinity) ||
    a.order - b.order ||
    (a.id < b.id ? -1 : 1)
  );
}

const byNumber = (a: number, b: number) => (a === b ? 0 : a < b ? -1 : 1);
