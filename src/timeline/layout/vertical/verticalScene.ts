import type { CoverageState, Importance } from '../input.ts';
import type { EndStyle, MarkRole } from '../scene.ts';

/**
 * The timeline on a narrow screen: time runs down the page, and every event has a row of its own.
 * Plain data as in scene.ts; `y` grows with time. It contains all events; a page that draws only the
 * visible ones gets them from `entriesBetween`.
 */
export type VerticalScene = {
  readonly widthPx: number;
  readonly heightPx: number;
  /** The time line. */
  readonly rail: { readonly x: number; readonly segments: readonly Segment[] };
  /** In the order of time and of `y0`; no two overlap. */
  readonly entries: readonly VerticalEntry[];
  readonly folds: readonly VerticalFold[];
};

export type Segment = { readonly y0: number; readonly y1: number };

export type VerticalEntry = {
  readonly key: string;
  readonly id: string;
  readonly importance: Importance;
  readonly isSelected: boolean;
  /** The whole row, which is the tap target. */
  readonly y0: number;
  readonly y1: number;
  readonly textX: number;
  /** Where the longest line ends, and a title in the other reading direction begins. */
  readonly textEndX: number;
  readonly date: { readonly text: string; readonly y: number };
  /** The middle of the sign, after the date, that its accounts differ; `null` when they do not. */
  readonly differs: { readonly x: number; readonly y: number } | null;
  readonly lines: readonly { readonly text: string; readonly y: number }[];
  readonly mark: VerticalMark;
  /**
   * With few articles one for each, in the order of the rows; with many, those that report the
   * event. See `CoverageState`.
   */
  readonly coverage: readonly VerticalCoverage[];
  /** How many more report it than have marks, and where that is written; `null` for none. */
  readonly coverageMore: { readonly text: string; readonly x: number; readonly y: number } | null;
};

export type VerticalMark = {
  readonly role: MarkRole;
  /** The position of the event on the time line. */
  readonly x: number;
  /** The middle of its bar's width. */
  readonly barX: number;
  /** The bar is beside the line, to be drawn only while the event is selected; never for a day. */
  readonly isAside: boolean;
  /** The position of the event: the height of its date. */
  readonly y: number;
  /** The days of the date; never shorter than a mark. */
  readonly y0: number;
  readonly y1: number;
  /** The width of a bar, the diameter of a dot. */
  readonly sizePx: number;
  readonly core: Segment | null;
  readonly start: EndStyle;
  readonly end: EndStyle;
};

export type VerticalCoverage = {
  readonly key: string;
  readonly articleId: string;
  readonly state: CoverageState;
  readonly x: number;
  readonly y: number;
};

export type VerticalFold = {
  readonly key: string;
  readonly id: string;
  readonly isOpen: boolean;
  readonly y0: number;
  readonly y1: number;
  /** The middle of the break. */
  readonly y: number;
  /** “about 6 years” */
  readonly words: string;
  /** See `mayHoldEvents`. */
  readonly mayHold: boolean;
  readonly textX: number;
};
