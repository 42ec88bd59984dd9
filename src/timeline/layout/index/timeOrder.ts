import { firstKnown } from '../../../time/scale/beginning.ts';
import type { TimelineEvent } from '../input.ts';

/**
 * The order of time, which is also that of the keyboard and, from left to right, of the axis: by the
 * first known instant of each event, then by the given order, which is that of the story's lists
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
