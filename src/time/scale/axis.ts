/**
 * What every time scale has in common. Two steps lead from an instant, in days, to a pixel:
 *
 * - an **axis** maps days to **units**, a length of its own that knows nothing of the screen. It is
 *   built once from a story: the same story gives the same axis.
 * - a **scale** maps a window of the axis to a range of pixels (see `scaleOver`). Within one axis a
 *   scale is plain proportion, so panning and zooming never change what is near to what.
 */
export type ScaleKind = 'elastic' | 'linear';

/** A half-open range of instants (see zone/instant.ts): [from, to), `from < to`. */
export type Stretch = { readonly from: number; readonly to: number };

/**
 * A long empty period that the elastic axis has folded away, or would fold if it had not been
 * opened.
 */
export type Fold = Stretch & {
  /** Stable for a story: its days, written as `from/to`. */
  readonly id: string;
  /** An opened fold takes the room that its time has; see `elasticAxis`. */
  readonly isOpen: boolean;
};

/**
 * The most precise that anything in a story is known: some time of day, or no more than days, months
 * or years.
 */
export type Finest = 'minute' | 'day' | 'month' | 'year';

export type TimeAxis = {
  readonly kind: ScaleKind;
  /**
   * The days of the story, first to last. Days beyond it are also mapped, at the rate of its ends.
   */
  readonly domain: Stretch;
  /** How short a window can become, and the finest unit that ticks name. */
  readonly finest: Finest;
  /** In units; `unitsAt(domain.from)` is 0. More than 0. */
  readonly length: number;
  /** Strictly increasing, continuous, piecewise linear. */
  readonly unitsAt: (day: number) => number;
  /** The inverse of `unitsAt`. */
  readonly dayAt: (units: number) => number;
  /** In the order of time, closed and open ones; a linear axis has none. */
  readonly folds: readonly Fold[];
};

/** The length of time in days. */
export const daysIn = ({ from, to }: Stretch) => to - from;
