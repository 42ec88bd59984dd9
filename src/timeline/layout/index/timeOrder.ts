import type { TimelineEvent } from '../input.ts';

/**
 * The first instant at which an event may stand: its earliest, or, where the start is open, the
 * first of its end (“in or before 2006” stands at 2006); later where it is known to come after
 * another. Null: nothing bounds it.
 */
export function firstKnown({ bounds, endedFrom, placedFrom }: TimelineEvent): number | null {
  const own = bounds.from ?? endedFrom ?? (bounds.to === null ? null : bounds.to - 1);
  return own === null ? null : Math.max(own, placedFrom ?? own);
}

/**
 * The end of the time in which the event's place on the axis may be: a moment is anywhere within
 * its bounds, a span or an open date is placed where it begins.
 */
export function placeBefore(event: TimelineEvent): number {
  const { bounds, beganBy, extent } = event;
  const first = firstKnown(event) ?? 0;
  const end = extent === 'moment' ? (bounds.to ?? beganBy) : (beganBy ?? bounds.to);
  return end !== null && end > first ? end : first + 1;
}

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
