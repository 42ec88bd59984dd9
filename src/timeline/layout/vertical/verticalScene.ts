import type { CoverageState, Importance } from '../input.ts';
import type { EndStyle, MarkRole } from '../scene.ts';

/**
 * The timeline of a narrow screen: time runs down the page, and every event has a row of its own.
 * Plain data as in scene.ts; `y` grows with time. All events are in it; a page that draws only what
 * is in sight takes them with `entriesBetween`.
 */
export type VerticalScene = {
  readonly widthPx: number;
  readonly heightPx: number;
  /** The line of time. */
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
  /** The whole row: where a finger may tap. */
  readonly y0: number;
  readonly y1: number;
  readonly textX: number;
  /** Where lines end at the latest; a title in a script that is read the other way begins there. */
  readonly textEndX: number;
  readonly date: { readonly text: string; readonly y: number };
  /** The middle of the sign that its accounts differ, after the date; null: they do not. */
  readonly differs: { readonly x: number; readonly y: number } | null;
  readonly lines: readonly { readonly text: string; readonly y: number }[];
  readonly mark: VerticalMark;
  /**
   * Of few articles one for each, in the order of the rows; of many those that report the event. See
   * `CoverageState`.
   */
  readonly coverage: readonly VerticalCoverage[];
  /** How many more report it than have marks, and where that is said; null: none. */
  readonly coverageMore: { readonly text: string; readonly x: number; readonly y: number } | null;
};

export type VerticalMark = {
  readonly role: MarkRole;
  /** Where the event hangs: on the line of time. */
  readonly x: number;
  /** The middle of its bar's width. */
  readonly barX: number;
  /** The bar stands beside the line, to be drawn while the event is selected; never for a day. */
  readonly isAside: boolean;
  /** Where the event hangs: the height of its date. */
  readonly y: number;
  /** The days of the date; never shorter than these. */
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
  readonly textX: number;
};
