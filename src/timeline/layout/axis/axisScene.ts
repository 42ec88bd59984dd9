import type { Tick } from '../../../time/scale/ticks/tick.ts';

/** The line of time in a scene; see `Scene`, as for `key`. */
export type AxisScene = {
  readonly y: number;
  /** The line, in segments: it is broken at folds. */
  readonly segments: readonly { readonly x0: number; readonly x1: number }[];
  readonly ticks: readonly PlacedTick[];
  /** Where the days, months or years between labelled ones begin, on an elastic axis; in pixels. */
  readonly ruler: readonly number[];
  readonly folds: readonly FoldMark[];
  readonly changes: readonly AxisChange[];
};

/** The beginning of a day, or a clock change, on an axis of hours. */
export type AxisChange = {
  readonly key: string;
  readonly kind: 'day' | 'clock';
  readonly x: number;
  /** For a clock change: by how much. */
  readonly text: string | null;
};

export type PlacedTick = Tick & {
  /** Baseline of the text. */
  readonly textY: number;
  /** Where its period begins; `null` when only part of the period is visible. */
  readonly startX: number | null;
};

export type FoldMark = {
  readonly key: string;
  readonly id: string;
  /** Closed: a break in the axis. Open: the part of the axis that can be closed again. */
  readonly isOpen: boolean;
  readonly x0: number;
  readonly x1: number;
  /** The middle of the break, or of the open part. */
  readonly x: number;
  /**
   * Its label on the axis, by its middle and baseline; `null` when there is no room, though the
   * break is still drawn.
   */
  readonly name: { readonly text: string; readonly x: number; readonly y: number } | null;
  /** For screen readers and on hover: “about 6 years”. */
  readonly words: string;
  /** See `mayHoldEvents`. */
  readonly mayHold: boolean;
};
