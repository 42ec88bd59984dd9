import type { AxisScene } from '../layout/axis/axisScene.ts';
import type { BarMark, RowScene, Scene } from '../layout/scene.ts';
import { shiftLabel, shiftSpread } from './shift.ts';

type Ends = { readonly x0: number; readonly x1: number };

/**
 * A scene as it was before everything on the time axis moved by this many pixels; names of rows and
 * whatever else does not move with time are left as given. Drawn in groups that are moved by the
 * same distance (see `moved`), nothing but the groups changes in the document during a drag.
 */
export function shiftScene(scene: Scene, byPx: number): Scene {
  if (byPx === 0) return scene;
  return {
    ...scene,
    axis: shiftAxis(scene.axis, byPx),
    bars: scene.bars.map((bar) => shiftBar(bar, byPx)),
    marks: scene.marks.map((mark) => shiftSpread(mark, byPx)),
    clusters: scene.clusters.map((cluster) => shiftSpread(cluster, byPx)),
    labels: scene.labels.map((label) => shiftLabel(label, byPx)),
    rows: { ...scene.rows, rows: scene.rows.rows.map((row) => shiftMarks(row, byPx)) },
  };
}

/**
 * The same in each frame: the rounding error of adding and subtracting the same number would count
 * as a change.
 */
const back = (x: number, byPx: number) => Math.round((x - byPx) * 1e4) / 1e4;

const shiftEnds = <T extends Ends>(part: T, byPx: number): T => ({
  ...part,
  x0: back(part.x0, byPx),
  x1: back(part.x1, byPx),
});

const shiftBar = (bar: BarMark, byPx: number): BarMark => ({
  ...shiftEnds(bar, byPx),
  core: bar.core && shiftEnds(bar.core, byPx),
});

const shiftMarks = (row: RowScene, byPx: number): RowScene => ({
  ...row,
  marks: row.marks.map((mark) => shiftSpread(mark, byPx)),
});

const shiftAxis = (axis: AxisScene, byPx: number): AxisScene => ({
  ...axis,
  segments: axis.segments.map((segment) => shiftEnds(segment, byPx)),
  ticks: axis.ticks.map((tick) => ({
    ...shiftEnds(tick, byPx),
    textPx: tick.textPx - byPx,
    startX: tick.startX === null ? null : tick.startX - byPx,
  })),
  ruler: axis.ruler.map((x) => back(x, byPx)),
  changes: axis.changes.map((change) => ({ ...change, x: back(change.x, byPx) })),
  folds: axis.folds.map((fold) => ({
    ...shiftSpread(fold, byPx),
    name: fold.name && { ...fold.name, x: fold.name.x - byPx },
  })),
});
