import type { Environment } from '../environment.ts';
import { titleRole } from '../labels/labelShapes.ts';
import { wrapTitle, type WrappedText } from '../labels/wrapTitle.ts';
import type { TimelineIndex } from '../index/timelineIndex.ts';
import { textStyles } from '../textRoles.ts';
import {
  asidePx,
  coverageLinePx,
  coveragePitchPx,
  mostColumns,
  mostTitleLines,
  padBottomPx,
  padTopPx,
  railPx,
  textGapPx,
  widestTextPx,
} from './verticalSizes.ts';

/** The columns of a narrow screen, left to right: line of time, one lane beside it, text, articles. */
export type Columns = {
  readonly railX: number;
  /** Where the bar of a selected event stands that has no room on the line of time. */
  readonly asideX: number;
  readonly textX: number;
  readonly textPx: number;
  /** The middle of the first article's dots beside the text; null: they stand under it. */
  readonly coverageX: number | null;
  /** How many dots stand side by side under the text. */
  readonly coveragePerLine: number;
};

export function layoutColumns(index: TimelineIndex, widthPx: number): Columns {
  const { rows } = index;
  const hasAside = index.events.some(({ lane }) => lane !== 0);
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

export type RowMeasure = { readonly text: WrappedText; readonly heightPx: number };

/** The title of an event in lines, and how high its row is. */
export function measureRow(
  { events, rows }: TimelineIndex,
  rank: number,
  { textPx, coverageX, coveragePerLine }: Columns,
  { measureText, language }: Environment,
): RowMeasure {
  const event = events[rank]?.event;
  if (!event) return { text: { lines: [], isCut: false, isTorn: false }, heightPx: 0 };
  const measure = (line: string) => measureText(line, titleRole(event));
  const text = wrapTitle(event.title, textPx, mostTitleLines, measure, language.tag);
  const coverageLines = coverageX === null ? Math.ceil(rows.length / coveragePerLine) : 0;
  const heightPx =
    padTopPx +
    textStyles['label.date'].lineHeightPx +
    text.lines.length * textStyles['label.title'].lineHeightPx +
    coverageLines * coverageLinePx +
    padBottomPx;
  return { text, heightPx };
}
