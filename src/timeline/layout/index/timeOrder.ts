import type { TimelineEvent } from '../input.ts';

/**
 * The first day that is known of an event: its earliest, or, where the start is open, the first
 * day of its end. “In or before 2006” stands at 2006. Null: nothing bounds it.
 */
export const firstKnownDay = ({ bounds, endedFrom }: TimelineEvent): number | null =>
  bounds.from ?? endedFrom ?? (bounds.to === null ? null : bounds.to - 1);

/**
 * The end of the time in which the event's place on the axis may be: a moment is anywhere within
 * its bounds, a span or an open date is placed where it begins.
 */
export function placeBefore(event: TimelineEvent): number {
  const { bounds, beganBy, extent } = event;
  const first = firstKnownDay(event) ?? 0;
  const end = extent === 'moment' ? (bounds.to ?? beganBy) : (beganBy ?? bounds.to);
  return Math.max(first + 1, end ?? first + 1);
}

/**
 * The order of time, of the keyboard and, from left to right, of the axis; the same as that of the
 * story's lists (time/edtf/compare.ts): by the first known day; what may have begun before it
 * first; the shorter first; then by the order given, and by id.
 */
export function compareInTime(a: TimelineEvent, b: TimelineEvent): number {
  return (
    byNumber(firstKnownDay(a) ?? -Infinity, firstKnownDay(b) ?? -Infinity) ||
    byNumber(a.bounds.from === null ? 0 : 1, b.bounds.from === null ? 0 : 1) ||
    byNumber(a.bounds.to ?? Infinity, b.bounds.to ?? Infinity) ||
    a.order - b.order ||
    (a.id < b.id ? -1 : 1)
  );
}

const byNumber = (a: number, b: number) => (a === b ? 0 : a < b ? -1 : 1);
