import { formatNumber } from '../../../time/words/intl.ts';
import type { IndexedEvent, TimelineIndex } from '../index/timelineIndex.ts';
import type { VerticalGeometry } from './verticalGeometry.ts';
import { coverageLines } from './coverageLines.ts';
import { hangPx } from './placeRows.ts';
import type { VerticalCoverage, VerticalEntry } from './verticalScene.ts';
import { coverageLinePx, coveragePitchPx, padBottomPx } from './verticalSizes.ts';

type Placed = Pick<VerticalEntry, 'coverage' | 'coverageMore'>;

/**
 * Who reports an event. If there are few articles, each has a column beside the text, at the height
 * of the date, so that gaps are visible. If there are more, the event's own articles have their
 * marks below its text, in a few lines, and a number stands for those without room.
 */
export function layoutVerticalCoverage(
  geometry: VerticalGeometry,
  indexed: IndexedEvent,
  top: number,
  bottom: number,
): Placed {
  const { coverageX } = geometry.columns;
  if (coverageX === null) return inLines(geometry, indexed, bottom);
  const coverage = geometry.index.rows.map(({ row }, n) => ({
    ...markOf(geometry.index, indexed, row.rowId),
    x: coverageX + n * coveragePitchPx,
    y: top + hangPx,
  }));
  return { coverage, coverageMore: null };
}

function inLines(
  { index, columns, environment }: VerticalGeometry,
  indexed: IndexedEvent,
  bottom: number,
): Placed {
  const { coveragePerLine, textX } = columns;
  const ids = indexed.event.reportedBy;
  const lines = coverageLines(indexed, columns);
  const places = lines * coveragePerLine;
  const moreText = (count: number) => `+${formatNumber(count, environment.language.tag)}`;
  // The last positions are taken by the number, as many as it is wide.
  const morePx = environment.measureText(moreText(ids.length), 'cluster.count');
  const morePlaces = Math.ceil(morePx / coveragePitchPx);
  const shown = ids.length <= places ? ids.length : Math.max(0, places - morePlaces);
  const placeOf = (n: number) => ({
    x: textX + ((n % coveragePerLine) + 0.5) * coveragePitchPx,
    y: bottom - padBottomPx - (lines - Math.floor(n / coveragePerLine) - 0.5) * coverageLinePx,
  });
  const coverage = ids
    .slice(0, shown)
    .map((articleId, n) => ({ ...markOf(index, indexed, articleId), ...placeOf(n) }));
  const more = ids.length - shown;
  return {
    coverage,
    coverageMore: more > 0 ? { text: moreText(more), ...placeOf(shown) } : null,
  };
}

function markOf(
  index: TimelineIndex,
  { event }: IndexedEvent,
  articleId: string,
): Pick<VerticalCoverage, 'key' | 'articleId' | 'state'> {
  const state = index.input.stateOf(event.id, articleId);
  return { key: `coverage ${articleId} ${event.id}`, articleId, state };
}
