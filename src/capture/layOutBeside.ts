import { drawTimeline } from './drawTimeline.ts';
import { joinColumns } from './joinColumns.ts';
import type { LaidOutPicture } from './laidOutPicture.ts';
import { createColumn } from './pictureColumn.ts';
import { contentOf } from './pictureContent.ts';
import type { PictureSubject, PictureTools } from './pictureSubject.ts';
import type { PictureText } from './pictureText.ts';
import { setAccounts } from './setAccounts.ts';
import { writeHead } from './writeHead.ts';
import { keyHeightPx, writeKey } from './writeKey.ts';

/** Of a column of accounts: about fifty letters. */
const columnPx = 360;
const stepPx = columnPx + 32;
/** Any narrower, and a drawing would name few events. */
const leastDrawnPx = 560;
/** Any smaller, and a drawing's words are hard to read. */
const leastRatio = 0.6;

/**
 * A wide picture of an event: its title, with the accounts in columns below it, and beside them the
 * drawing, as high as the picture. `null` where it is too narrow or too low for that.
 *
 * @param by how much larger the type is than that of the form
 */
export function layOutBeside(
  text: PictureText,
  subject: PictureSubject,
  tools: PictureTools,
  by: number,
): LaidOutPicture | null {
  const { story } = subject.source;
  const { scale, marginPx } = subject.form;
  const marginsPx = marginPx / scale;
  const widthPx = subject.form.widthPx / scale - 2 * marginsPx;
  const columnAt = (fromPx: number, wide: number, topPx = marginsPx) =>
    createColumn(subject, tools, { startPx: marginsPx + fromPx, widthPx: wide, topPx });
  const most = Math.floor((widthPx - leastDrawnPx) / stepPx);
  for (let count = 1; count <= most; count += 1) {
    const head = columnAt(0, count * stepPx - (stepPx - columnPx));
    writeHead(head, text, subject);
    const topPx = head.endPx - marginsPx;
    const columns = Array.from({ length: count }, (_, at) =>
      columnAt(at * stepPx, columnPx, topPx),
    );
    const [first = head] = columns;
    const told = setAccounts(first, text.accounts, { story, language: subject.language });
    const accounts = told.place(columns);
    const isAll = accounts === text.accounts.length;
    if (!isAll && count < most) continue;
    const drawn = columnAt(count * stepPx, widthPx - count * stepPx);
    const drawing = drawTimeline(
      subject,
      tools,
      drawn.widthPx,
      drawn.roomPx - keyHeightPx(text.key),
    );
    if (accounts === 0 || drawing.ratio < leastRatio) return null;
    drawn.place(drawing);
    writeKey(drawn, text.key, subject.language.tag);
    return {
      column: joinColumns([head, ...columns, drawn]),
      text,
      scale,
      arrangement: 'accounts beside',
      content: isAll ? contentOf(drawing, 'accounts beside') : null,
      drawnRatio: drawing.ratio * by,
      inWords: accounts,
    };
  }
  return null;
}
