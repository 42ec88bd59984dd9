import type { Environment } from '../environment.ts';
import { titleRole } from '../labels/labelShapes.ts';
import { wrapTitle, type WrappedText } from '../labels/wrapTitle.ts';
import type { IndexedEvent } from '../index/timelineIndex.ts';
import { textStyles } from '../textRoles.ts';
import type { Columns } from './columns.ts';
import { coverageLines } from './coverageLines.ts';
import { coverageLinePx, mostTitleLines, padBottomPx, padTopPx } from './verticalSizes.ts';

export type RowMeasure = {
  readonly text: WrappedText;
  /** The width of the longest line. */
  readonly widthPx: number;
  readonly heightPx: number;
};

/** The title of an event in lines, and the height of its row. */
export function measureRow(
  indexed: IndexedEvent,
  columns: Columns,
  { measureText, language }: Environment,
): RowMeasure {
  const { event } = indexed;
  const measure = (line: string) => measureText(line, titleRole(event));
  const tag = event.titleLanguage ?? language.tag;
  const text = wrapTitle(event.title, columns.textPx, mostTitleLines, measure, tag);
  const heightPx =
    padTopPx +
    textStyles['label.date'].lineHeightPx +
    text.lines.length * textStyles['label.title'].lineHeightPx +
    coverageLines(indexed, columns) * coverageLinePx +
    padBottomPx;
  return { text, widthPx: Math.max(0, ...text.lines.map(measure)), heightPx };
}
