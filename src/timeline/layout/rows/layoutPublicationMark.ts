import { publicationTime } from '../index/dotsOf.ts';
import type { TimelineRow } from '../input.ts';
import { endStyle } from '../marks/eventMark.ts';
import { isInside } from '../marks/viewport.ts';
import type { View } from '../marks/view.ts';
import type { CoverageMark, PublicationMark } from '../scene.ts';
import { publicationDropPx, publicationMarkPx } from '../sizes.ts';

/**
 * The mark of the article's publication: in the last slot of its day or minute if that is known;
 * otherwise on a bar as wide as its bounds, as near to the bar's middle as the row's dots allow.
 */
export function layoutPublicationMark(
  view: View,
  row: TimelineRow,
  rowY: number,
  marks: readonly CoverageMark[],
): PublicationMark | null {
  const { scale, storyAxis, plot } = view;
  const time = publicationTime(row, view.index.input.zone);
  const key = `publication ${row.rowId}`;
  if (time !== null) {
    const x = scale.positionOfUnits(storyAxis.publicationPlaces.get(time) ?? 0);
    const y = isFree(x, marks) ? rowY : rowY + publicationDropPx;
    return !isInside(view, x) ? null : { key, x, y, bar: null };
  }
  const { from, to } = row.published;
  if (from === null && to === null) return null;
  const [start, end] = [
    from === null ? -Infinity : scale.position(from),
    to === null ? Infinity : scale.position(to),
  ];
  const [x0, x1] = [Math.max(start, plot.x0), Math.min(end, plot.x1)];
  if (x0 >= x1) return null;
  const x = Math.min(Math.max(freeSpot(x0, x1, marks), plot.x0 + half), plot.x1 - half);
  return {
    key,
    x,
    y: isFree(x, marks) ? rowY : rowY + publicationDropPx,
    bar: {
      x0,
      x1,
      start: endStyle(from ?? -Infinity, start < plot.x0, row.approximate),
      end: endStyle(to ?? Infinity, end > plot.x1, row.approximate),
    },
  };
}

/** The position nearest to the middle that touches no dot; the middle itself when there is none. */
function freeSpot(x0: number, x1: number, marks: readonly CoverageMark[]): number {
  const middle = (x0 + x1) / 2;
  const spots = [middle, ...marks.flatMap((mark) => [mark.x0 - half, mark.x1 + half])]
    .filter((x) => x - half >= x0 && x + half <= x1)
    .sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle));
  return spots.find((x) => isFree(x, marks)) ?? middle;
}

const half = publicationMarkPx.width / 2 + 2;

const isFree = (x: number, marks: readonly CoverageMark[]) =>
  marks.every((mark) => x + half <= mark.x0 || x - half >= mark.x1);
