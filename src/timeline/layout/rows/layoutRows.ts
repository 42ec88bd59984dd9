import type { IndexedRow, TimelineIndex } from '../index/timelineIndex.ts';
import { isVisible, placePx } from '../marks/viewport.ts';
import type { View } from '../marks/view.ts';
import type { RowScene, RowsScene } from '../scene.ts';
import { outletMarkPx, rowMarkPx } from '../sizes.ts';
import { layoutCoverage } from './layoutCoverage.ts';
import { isArticleRow } from './rowIds.ts';
import { layoutPublicationMark } from './layoutPublicationMark.ts';
import type { RowNames } from './layoutRowNames.ts';
import type { RowSpacing } from './rowSpacing.ts';

const startsGroup = ({ rows }: TimelineIndex, n: number) =>
  n > 0 && rows[n - 1]?.row.group !== rows[n]?.row.group;

/** Who reported it: one row for each article, from `y0` down. */
export function layoutRows(
  view: View,
  names: RowNames,
  { pitch, groupGap }: RowSpacing,
  y0: number,
): RowsScene {
  let top = y0;
  const rows = view.index.rows.map((row, n) => {
    if (startsGroup(view.index, n)) top += groupGap;
    const made = layoutRow(view, row, { names, text: names.texts[n] ?? '', pitch, top });
    top += pitch;
    return made;
  });
  return { y0, y1: top, headingX: 0, rows };
}

/** In a row with its name above: from the line down to the row's end, and up to the name. */
const lineToEndPx = 13;
const nameUpPx = 15;
/** In a row with its name beside: from the line down to the name's baseline. */
const nameDownPx = 5;

type RowPlace = { names: RowNames; text: string; pitch: number; top: number };

function layoutRow(
  view: View,
  indexed: IndexedRow,
  { names, text, pitch, top }: RowPlace,
): RowScene {
  const { row } = indexed;
  const { plot } = view;
  const y = names.above ? top + pitch - lineToEndPx : top + pitch / 2;
  const marks = layoutCoverage(view, indexed);
  return {
    key: `row ${row.rowId}`,
    rowId: row.rowId,
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
    selected: selectedState(view, row.rowId, y),
  };
}

function selectedState(view: View, rowId: string, y: number): RowScene['selected'] {
  const { selected, index } = view;
  const id = selected === null ? undefined : index.events[selected]?.event.id;
  // Only for an article is it known what its silence means.
  if (!isArticleRow(rowId)) return null;
  if (selected === null || id === undefined || !isVisible(view, selected)) return null;
  return { state: index.input.stateOf(id, rowId), x: placePx(view, selected), y };
}
