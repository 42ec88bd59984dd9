import type { ScaleKind, Stretch } from '../../time/scale/axis.ts';
import { scaleOver, type TimeScale } from '../../time/scale/scaleOver.ts';
import { cutWindow } from '../../time/scale/window.ts';
import { layoutAxis } from './axis/layoutAxis.ts';
import { emptyScene } from './emptyScene.ts';
import type { Environment } from './environment.ts';
import { layoutGuide } from './guide.ts';
import { axisOf } from './index/axisOf.ts';
import { levelOf } from './index/level.ts';
import type { TimelineIndex } from './index/timelineIndex.ts';
import { mirrorScene } from './mirrorScene.ts';
import { labelsAtOnce, type LabelSource } from './labels/labelSource.ts';
import { labelsAt, placeInView } from './labels/labelsInView.ts';
import { lanesHeightPx } from './marks/lanes.ts';
import { layoutMarks } from './marks/layoutMarks.ts';
import type { View } from './marks/view.ts';
import { foldRows, usualRows } from './rows/foldRows.ts';
import { layoutRows } from './rows/layoutRows.ts';
import { layoutRowNames, type RowNames } from './rows/layoutRowNames.ts';
import { rowSpacing } from './rows/rowSpacing.ts';
import type { Scene } from './scene.ts';
import { axisFootPx, insetPx, selectedPaddingPx } from './sizes.ts';

/** What the reader has chosen to see. */
export type TimelineView = {
  readonly scaleKind: ScaleKind;
  /** In days; `null` for the whole story. What reaches beyond the story is cut off. */
  readonly window: Stretch | null;
  /** Ids of opened folds; see `Fold`. */
  readonly openFolds: readonly string[];
  /** Id of the selected event; `null` or unknown for none. */
  readonly selected: string | null;
};

export type TimelineSize = {
  readonly widthPx: number;
  /** The maximum height, including the rows; omitted for no limit. At least one tier is kept. */
  readonly heightPx?: number;
  /**
   * The axis is no higher than this: its position when a gesture began, so that what is under a
   * finger does not move up and down. Omitted when only its labels decide.
   */
  readonly leastAxisY?: number;
  /**
   * The window in which the current zoom began; `null` for the whole story. See `levelOf`. Omitted
   * when there is no gesture.
   */
  readonly since?: Stretch | null;
  /**
   * The maximum number of articles with rows, those with the most reports first; defaults to
   * `usualRows`.
   */
  readonly rowCount?: number;
  /** Whether there is no way to see a row's full name: see `layoutRowNames`. Defaults to false. */
  readonly wholeNames?: boolean;
  /**
   * Defaults to `labelsAtOnce`; otherwise what is drawn until labels have been placed elsewhere, in
   * steps.
   */
  readonly labels?: LabelSource;
};

/**
 * Computes the scene of a timeline: a pure function of its arguments. An empty story, or a width
 * without room for time, gives an empty scene. For a right-to-left language, time also runs from
 * right to left: everything is laid out from left to right and mirrored at the end.
 */
export function layoutTimeline(
  all: TimelineIndex,
  { scaleKind, window, openFolds, selected }: TimelineView,
  size: TimelineSize,
  environment: Environment,
): Scene {
  const { widthPx, rowCount = usualRows, wholeNames } = size;
  const index = foldRows(all, rowCount);
  const names = layoutRowNames(index, widthPx, environment, wholeNames);
  const plot = { x0: names.gutterPx, x1: widthPx };
  const range = { x0: plot.x0 + insetPx, x1: plot.x1 - insetPx };
  const storyAxis = axisOf(index, scaleKind, openFolds);
  if (!storyAxis || !(range.x1 - range.x0 >= 1)) return emptyScene(widthPx);
  const { axis } = storyAxis;
  const scaleOf = (seen: Stretch | null) =>
    scaleOver(axis, (seen && cutWindow(seen, axis.domain)) ?? axis.domain, range);
  const scale = scaleOf(window);
  const level = levelOf(
    scale.pxPerUnit,
    (range.x1 - range.x0) / axis.length,
    sincePxPerUnit(size.since, scale, scaleOf),
  );
  const rank = selected === null ? undefined : index.rankById.get(selected);
  const view = { index, environment, storyAxis, scale, plot, widthPx, level };
  const scene = assemble({ ...view, selected: rank ?? null }, size, names);
  return environment.language.direction === 'rtl' ? mirrorScene(scene) : scene;
}

/** The zoom at which a gesture began; `undefined` when there is none, or it only pans. */
function sincePxPerUnit(
  since: Stretch | null | undefined,
  now: TimeScale,
  scaleOf: (seen: Stretch | null) => TimeScale,
): number | undefined {
  if (since === undefined) return undefined;
  const { pxPerUnit } = scaleOf(since);
  return Math.abs(pxPerUnit / now.pxPerUnit - 1) < 1e-6 ? undefined : pxPerUnit;
}

function assemble(view: View, size: TimelineSize, names: RowNames): Scene {
  const { index, environment, plot, widthPx, scale } = view;
  const lanesPx = lanesHeightPx(index);
  const { heightPx = Infinity, labels = labelsAtOnce } = size;
  const spacing = rowSpacing(index, names, heightPx - axisFootPx);
  const belowPx = axisFootPx + spacing.heightPx;
  const overhang = { left: plot.x0 + insetPx, right: insetPx };
  const space = labels.space({
    index,
    environment,
    plotPx: scale.range.x1 - scale.range.x0,
    overhang,
    mostPx: heightPx - selectedPaddingPx.y - lanesPx - belowPx,
  });
  const inView = placeInView(view, space, overhang, labels);
  const neededY = selectedPaddingPx.y + inView.heightPx + lanesPx;
  const axisY = Math.max(neededY, size.leastAxisY ?? 0);
  const rows = layoutRows(view, names, spacing, axisY + axisFootPx + spacing.head);
  const { bars, marks, clusters } = layoutMarks(view, axisY);
  return {
    widthPx,
    heightPx: axisY + belowPx,
    window: scale.domain,
    plot,
    axis: layoutAxis(view, axisY),
    bars,
    marks,
    clusters,
    labels: labelsAt(view, space, inView, { axisY, marks }),
    rows,
    guide: layoutGuide(view, axisY, rows.y1),
  };
}
