import type { TimelineIndex } from '../index/timelineIndex.ts';
import {
  asidePx,
  coveragePitchPx,
  mostColumns,
  railPx,
  textGapPx,
  widestTextPx,
} from './verticalSizes.ts';

/** The columns on a narrow screen, left to right: time line, one lane beside it, text, articles. */
export type Columns = {
  readonly railX: number;
  /** The position of a selected event's bar that has no room on the time line. */
  readonly asideX: number;
  readonly textX: number;
  readonly textPx: number;
  /** The middle of the first article's dots beside the text; `null` when they are below it. */
  readonly coverageX: number | null;
  /** How many dots fit side by side below the text. */
  readonly coveragePerLine: number;
};

export function layoutColumns(index: TimelineIndex, widthPx: number): Columns {
  const { rows } = index;
  const hasAside = index.known.some(({ lane }) => lane !== 0);
  const textX = railPx + (hasAside ? asidePx : 0) + textGapPx;
  const beside = rows.length <= mostColumns;
  const coveragePx = beside ? rows.length * coveragePitchPx + textGapPx / 2 : 0;
  const textPx = Math.max(0, Math.min(widestTextPx, widthPx - textX - coveragePx));
  return {
    railX: railPx,
    asideX: railPx + asidePx,
    textX,
    textPx,
    coverageX: beside ? widthPx - (rows.length - 0.5) * coveragePitchPx : null,
    coveragePerLine: Math.max(1, Math.floor(textPx / coveragePitchPx)),
  };
}
