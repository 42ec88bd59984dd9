/** A half-open stretch of instants; null where it is open or unknown. */
export type OpenStretch = { readonly from: number | null; readonly to: number | null };

/** What a date says of where it stands on an axis. */
export type DateOnAxis = {
  /** `moment`: one point somewhere within the bounds. `span`: it lasted. */
  readonly extent: 'moment' | 'span';
  /** All the time that the date allows. With both ends null it is not on the axis. */
  readonly bounds: OpenStretch;
  /** The end of the time in which it began (not included), for a start of its own; null: unknown. */
  readonly beganBy: number | null;
  /** The first of the time in which it ended, for an end of its own; null: unknown. */
  readonly endedFrom: number | null;
  /** It is known to come after another: not before this. Absent: its bounds alone tell. */
  readonly placedFrom?: number;
};

/**
 * The first instant at which a date may stand: its earliest, or, where the start is open, the
 * first of its end (“in or before 2006” stands at 2006); later where it is known to come after
 * another. Null: nothing bounds it.
 */
export function firstKnown({ bounds, endedFrom, placedFrom }: DateOnAxis): number | null {
  const own = bounds.from ?? endedFrom ?? (bounds.to === null ? null : bounds.to - 1);
  return own === null ? null : Math.max(own, placedFrom ?? own);
}

/**
 * The end of the time in which a date's place on the axis may be: a moment is anywhere within
 * its bounds, a span or an open date is placed where it begins.
 */
export function placeBefore(date: DateOnAxis): number {
  const { bounds, beganBy, extent } = date;
  const first = firstKnown(date) ?? 0;
  const end = extent === 'moment' ? (bounds.to ?? beganBy) : (beganBy ?? bounds.to);
  return end !== null && end > first ? end : first + 1;
}
