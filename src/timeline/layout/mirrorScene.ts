import type { AxisScene } from './axis/axisScene.ts';
import type {
  BarMark,
  ClusterMark,
  CoverageMark,
  EventMark,
  Label,
  RowScene,
  RowsScene,
  Scene,
  PublicationMark,
} from './scene.ts';

/**
 * A scene in which time runs from right to left: the mirror image, for right-to-left languages. The
 * right end of a bar becomes its left end, together with how it ends; the start of a text (`textX`,
 * `name.x`) becomes its right edge, from which it runs to the left.
 */
export function mirrorScene(scene: Scene): Scene {
  const mirror = mirrorAt(scene.widthPx);
  const { guide } = scene;
  return {
    ...scene,
    plot: mirror.ends(scene.plot),
    axis: mirrorAxis(scene.axis, mirror),
    bars: scene.bars.map((bar) => mirrorBar(bar, mirror)),
    marks: scene.marks.map((mark): EventMark => mirror.all(mark)),
    clusters: scene.clusters.map((cluster): ClusterMark => mirror.all(cluster)),
    labels: scene.labels.map((label) => mirrorLabel(label, mirror)),
    rows: mirrorRows(scene.rows, mirror),
    guide: guide && { ...mirror.place(guide), band: guide.band && mirror.ends(guide.band) },
  };
}

export type Mirror = {
  readonly x: (x: number) => number;
  readonly place: <T extends { readonly x: number }>(thing: T) => T;
  readonly ends: <T extends Ends>(thing: T) => T;
  readonly all: <T extends Ends & { readonly x: number }>(thing: T) => T;
};

type Ends = { readonly x0: number; readonly x1: number };

export function mirrorAt(widthPx: number): Mirror {
  const at = (x: number) => widthPx - x;
  const place: Mirror['place'] = (thing) => ({ ...thing, x: at(thing.x) });
  const ends: Mirror['ends'] = (thing) => ({ ...thing, x0: at(thing.x1), x1: at(thing.x0) });
  return { x: at, place, ends, all: (thing) => place(ends(thing)) };
}

function mirrorAxis(axis: AxisScene, mirror: Mirror): AxisScene {
  return {
    ...axis,
    segments: axis.segments.map((segment) => mirror.ends(segment)),
    ticks: axis.ticks.map((tick) => ({
      ...mirror.ends(tick),
      textPx: mirror.x(tick.textPx + tick.widthPx),
      startX: tick.startX === null ? null : mirror.x(tick.startX),
    })),
    ruler: axis.ruler.map(mirror.x),
    changes: axis.changes.map((change) => mirror.place(change)),
    folds: axis.folds.map((fold) => ({
      ...mirror.all(fold),
      name: fold.name && mirror.place(fold.name),
    })),
  };
}

function mirrorBar(bar: BarMark, mirror: Mirror): BarMark {
  const { start, end, core } = bar;
  return { ...mirror.ends(bar), core: core && mirror.ends(core), start: end, end: start };
}

function mirrorLabel(label: Label, mirror: Mirror): Label {
  return {
    ...mirror.ends(label),
    textX: mirror.x(label.textX),
    differs: label.differs && mirror.place(label.differs),
    leader: mirror.place(label.leader),
  };
}

function mirrorRows(rows: RowsScene, mirror: Mirror): RowsScene {
  return {
    ...rows,
    headingX: mirror.x(rows.headingX),
    rows: rows.rows.map((row) => mirrorRow(row, mirror)),
  };
}

function mirrorRow(row: RowScene, mirror: Mirror): RowScene {
  const { name, marks, publication, selected } = row;
  return {
    ...mirror.ends(row),
    name: { ...mirror.all(name), markX: mirror.x(name.markX) },
    marks: marks.map((mark): CoverageMark => mirror.all(mark)),
    publication: publication && mirrorPublication(publication, mirror),
    selected: selected && mirror.place(selected),
  };
}

function mirrorPublication(mark: PublicationMark, mirror: Mirror): PublicationMark {
  const { bar } = mark;
  return {
    ...mirror.place(mark),
    bar: bar && { ...mirror.ends(bar), start: bar.end, end: bar.start },
  };
}
