import { bisector } from 'd3';
import type { ScaleKind } from '../../../time/scale/axis.ts';
import type { Environment } from '../environment.ts';
import { axisOf } from '../index/axisOf.ts';
import { createMemory } from '../index/createMemory.ts';
import type { IndexedEvent, TimelineIndex } from '../index/timelineIndex.ts';
import { differsPx } from '../sizes.ts';
import { textStyles } from '../textRoles.ts';
import type { VerticalGeometry } from './verticalGeometry.ts';
import { layoutColumns } from './columns.ts';
import { measureRow, type RowMeasure } from './measureRows.ts';
import { mirrorVertical } from './mirrorVertical.ts';
import { hangPx, placeRows } from './placeRows.ts';
import { layoutVerticalFolds, railSegments } from './verticalFolds.ts';
import { layoutVerticalMark } from './verticalMark.ts';
import { layoutVerticalCoverage } from './verticalCoverage.ts';
import type { VerticalEntry, VerticalScene } from './verticalScene.ts';
import { padTopPx } from './verticalSizes.ts';

export type VerticalView = {
  readonly scaleKind: ScaleKind;
  readonly openFolds: readonly string[];
  /** Id of the selected event; `null` or unknown for none. */
  readonly selected: string | null;
};

/** A scene contains every event of a story: a few are cached, for the scales and widths in use. */
const kept = createMemory<VerticalScene>(4, (index) => index);

/**
 * The scene on a narrow screen; a pure function of its arguments. Selecting an event moves nothing,
 * so a selection costs one entry rather than a layout.
 */
export function layoutVertical(
  index: TimelineIndex,
  { scaleKind, openFolds, selected }: VerticalView,
  widthPx: number,
  environment: Environment,
): VerticalScene {
  const key = [scaleKind, widthPx, ...openFolds.toSorted()].join(' ');
  const scene = kept(index, environment, key, () =>
    layoutUnselected(index, { scaleKind, openFolds }, widthPx, environment),
  );
  const rank = selected === null ? undefined : index.rankById.get(selected);
  const entry = rank === undefined ? undefined : scene.entries[rank];
  if (rank === undefined || !entry) return scene;
  return { ...scene, entries: scene.entries.with(rank, { ...entry, isSelected: true }) };
}

function layoutUnselected(
  index: TimelineIndex,
  { scaleKind, openFolds }: Omit<VerticalView, 'selected'>,
  widthPx: number,
  environment: Environment,
): VerticalScene {
  const storyAxis = axisOf(index, scaleKind, openFolds);
  const columns = layoutColumns(index, widthPx);
  if (!storyAxis || !(columns.textPx >= 1)) return emptyVertical(widthPx);
  const measures = index.known.map((indexed) => measureRow(indexed, columns, environment));
  const placed = placeRows(
    storyAxis,
    measures.map(({ heightPx }) => heightPx),
  );
  const geometry = { index, environment, storyAxis, columns, placed };
  const folds = layoutVerticalFolds(geometry);
  const scene = {
    widthPx,
    heightPx: placed.heightPx,
    rail: { x: columns.railX, segments: railSegments(folds, placed.heightPx) },
    entries: index.known.map((indexed, n) => entryOf(geometry, indexed, measures[n])),
    folds,
  };
  return environment.language.direction === 'rtl' ? mirrorVertical(scene) : scene;
}

function emptyVertical(widthPx: number): VerticalScene {
  const width = Number.isFinite(widthPx) ? Math.max(0, widthPx) : 0;
  const rail = { x: 0, segments: [] };
  return { widthPx: width, heightPx: 0, rail, entries: [], folds: [] };
}

/**
 * The entries that lie at least partly between two heights: the visible ones on a scrolling page.
 */
export function entriesBetween({ entries }: VerticalScene, y0: number, y1: number) {
  const first = bisector(({ y1: end }: VerticalEntry) => end).right(entries, y0);
  const last = bisector(({ y0: start }: VerticalEntry) => start).left(entries, y1);
  return entries.slice(first, Math.max(first, last));
}

const dateLinePx = textStyles['label.date'].lineHeightPx;
const titleLinePx = textStyles['label.title'].lineHeightPx;
/** From the top of a line to its baseline, as a fraction of the line's height. */
const baseline = 0.76;

const nothingMeasured: RowMeasure = {
  text: { lines: [], isCut: false, isTorn: false },
  widthPx: 0,
  heightPx: 0,
};

function entryOf(
  geometry: VerticalGeometry,
  indexed: IndexedEvent,
  measure: RowMeasure = nothingMeasured,
): VerticalEntry {
  const { columns, placed } = geometry;
  const { event, rank } = indexed;
  const { text, widthPx, heightPx } = measure;
  const y0 = placed.tops[rank] ?? 0;
  return {
    key: `entry ${event.id}`,
    id: event.id,
    importance: event.importance,
    isSelected: false,
    y0,
    y1: y0 + heightPx,
    textX: columns.textX,
    textEndX: columns.textX + widthPx,
    date: { text: event.fullDateLabel, y: y0 + padTopPx + dateLinePx * baseline },
    differs: event.differs
      ? { x: columns.textX + signPx(event.fullDateLabel, geometry), y: y0 + hangPx }
      : null,
    lines: text.lines.map((line, n) => ({
      text: line,
      y: y0 + padTopPx + dateLinePx + (n + baseline) * titleLinePx,
    })),
    mark: layoutVerticalMark(geometry, indexed),
    ...layoutVerticalCoverage(geometry, indexed, y0, y0 + heightPx),
  };
}

/** From the start of a date to the middle of the sign after it. */
const signPx = (date: string, { environment: { measureText } }: VerticalGeometry) =>
  measureText(date, 'label.date') * hinted + differsPx.gap + differsPx.width / 2;

/**
 * Type that is scaled (see typeScale.ts) and has each letter on a whole pixel is up to this many
 * times as wide as measured.
 */
const hinted = 1.07;
