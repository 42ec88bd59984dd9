import type { IndexedRow, TimelineIndex } from '../index/timelineIndex.ts';
import { isInSight, placePx } from '../marks/sight.ts';
import type { View } from '../marks/view.ts';
import type { RowScene, RowsScene } from '../scene.ts';
import { groupGapPx, outletMarkPx, rowMarkPx, rowPitchPx, rowWithNameAbovePx } from '../sizes.ts';
import { layoutCoverage } from './layoutCoverage.ts';
import { layoutPublicationMark } from './layoutPublicationMark.ts';
import { fitRowName, nameRoomPx, type RowNames } from './layoutRowNames.ts';

const pitchOf = ({ above }: RowNames) => (above ? rowWithNameAbovePx : rowPitchPx);

const startsGroup = ({ rows }: TimelineIndex, n: number) =>
  n > 0 && rows[n - 1]?.row.group !== rows[n]?.row.group;

export function rowsHeightPx(index: TimelineIndex, names: RowNames): number {
  const gaps = index.rows.filter((_, n) => startsGroup(index, n)).length;
  return index.rows.length * pitchOf(names) + gaps * groupGapPx;
}

/** Who reported it: one row an article, from `y0` down. */
export function layoutRows(view: View, names: RowNames, y0: number): RowsScene {
  let top = y0;
  const rows = view.index.rows.map((row, n) => {
    if (startsGroup(view.index, n)) top += groupGapPx;
    const made = layoutRow(view, row, names, top);
    top += pitchOf(names);
    return made;
  });
  return { y0, y1: top, headingX: 0, rows };
}

/** In a row with its name above: from the line down to the row's end, and up to the name. */
const lineToEndPx = 13;
const nameUpPx = 15;
/** In a row with its name beside: from the line down to the name's baseline. */
const nameDownPx = 5;

function layoutRow(view: View, indexed: IndexedRow, names: RowNames, top: number): RowScene {
  const { row } = indexed;
  const { plot, widthPx, environment } = view;
  const pitch = pitchOf(names);
  const y = names.above ? top + pitch - lineToEndPx : top + pitch / 2;
  const text = fitRowName(row.name, nameRoomPx(names, widthPx), environment);
  const marks = layoutCoverage(view, indexed);
  return {
    key: `row ${row.articleId}`,
    articleId: row.articleId,
    y,
    x0: plot.x0,
    x1: plot.x1,
    name: {
      text,
      x: rowMarkPx,
      y: names.above ? y - nameUpPx : y + nameDownPx,
      markX: outletMarkPx / 2,
      x0: 0,
      x1: names.above ? plot.x1 : plot.x0,
    },
    marks,
    publication: layoutPublicationMark(view, row, y, marks),
    selected: selectedState(view, row.articleId, y),
  };
}

function selectedState(view: View, articleId: string, y: number): RowScene['selected'] {
  const { selected, index } = view;
  const id = selected === null ? undefined : index.events[selected]?.event.id;
  if (selected === null || id === undefined || !isInSight(view, selected)) return null;
  return { state: index.input.stateOf(id, articleId), x: placePx(view, selected), y };
}
