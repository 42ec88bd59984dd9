/** A half-open range of instants; `null` where it is open or unknown. */
export type OpenStretch = { readonly from: number | null; readonly to: number | null };

/** The part of a date that determines its position on an axis. */
export type DateOnAxis = {
  /** `moment`: one point somewhere within the bounds. `span`: it lasted throughout. */
  readonly extent: 'moment' | 'span';
  /** The whole period that the date allows. With both ends null it is not on the axis. */
  readonly bounds: OpenStretch;
  /**
   * The end (exclusive) of the period in which it began, for a start given separately; `null` when
   * unknown.
   */
  readonly beganBy: number | null;
  /** The start of the period in which it ended, for an end given separately; `null` when unknown. */
  readonly endedFrom: number | null;
  /**
   * It is known to follow another event, so it is not before this. Omitted when only its bounds are
   * known.
   */
  readonly placedFrom?: number;
};

/**
 * The earliest instant at which a date may be placed: its first or, where the start is open, the
 * first of its end (“in or before 2006” is placed at 2006); later if it is known to follow another.
 * `null` when nothing bounds it.
 */
export function firstKnown({ bounds, endedFrom, placedFrom }: DateOnAxis): number | null {
  const own = bounds.from ?? endedFrom ?? (bounds.to === null ? null : bounds.to - 1);
  return own === null ? null : Math.max(own, placedFrom ?? own);
}

/**
 * The end of the period in which a date may be placed on the axis: a moment is anywhere within its
 * bounds, a span or an open date is placed where it begins.
 */
export function placeBefore(date: DateOnAxis): number {
  const { bounds, beganBy, extent } = date;
  const first = firstKnown(date) ?? 0;
  const end = extent === 'moment' ? (bounds.to ?? beganBy) : (beganBy ?? bounds.to);
  return end !== null && end > first ? end : first + 1;
}
