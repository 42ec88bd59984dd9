import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { prepareTimeline } from '../index/prepareTimeline.ts';
import { layoutTimeline } from '../layoutTimeline.ts';
import type { Scene } from '../scene.ts';
import { arbitrarySeen } from '../testing/arbitraryInput.ts';
import { bridge, day } from '../testing/inventStory.ts';
import { environment, sceneOf, wholeStory } from '../testing/seenScene.ts';

type Box = { readonly what: string; readonly x0: number; readonly x1: number };

const around = (what: string, x: number, halfPx: number) => ({
  what,
  x0: x - halfPx,
  x1: x + halfPx,
});

/** Everything that stands for a time, as far left and right as it is drawn at its largest. */
function drawnBoxes({ bars, marks, clusters, axis, rows, guide }: Scene): Box[] {
  return [
    ...bars.map(({ key, x0, x1 }) => ({ what: key, x0, x1 })),
    ...marks.map(({ key, x }) => around(key, x, 5.5)),
    ...clusters.map(({ key, x0, x1 }) => ({ what: key, x0, x1 })),
    ...axis.segments.map(({ x0, x1 }) => ({ what: 'axis', x0, x1 })),
    ...axis.ticks.flatMap(({ key, startX }) => (startX === null ? [] : [around(key, startX, 0)])),
    ...axis.ruler.map((x) => around('ruler', x, 0)),
    ...axis.changes.map(({ key, x }) => around(key, x, 0)),
    ...axis.folds.flatMap(({ key, x, x0, x1, isOpen }) =>
      isOpen ? [{ what: key, x0, x1 }] : [around(key, x, 5)],
    ),
    ...rows.rows.flatMap((row) => [
      ...row.marks.map(({ key, x0, x1 }) => ({ what: key, x0, x1 })),
      ...(row.selected ? [around(`state ${row.key}`, row.selected.x, 5.5)] : []),
      ...(row.publication ? [around(row.publication.key, row.publication.x, 4.5)] : []),
      ...(row.publication?.bar ? [{ what: row.publication.key, ...row.publication.bar }] : []),
    ]),
    ...(guide
      ? [around('guide', guide.x, 0), ...(guide.band ? [{ what: 'band', ...guide.band }] : [])]
      : []),
  ];
}

const outside = (scene: Scene) =>
  drawnBoxes(scene).filter(
    ({ x0, x1 }) => x0 < scene.plot.x0 - 1e-6 || x1 > scene.plot.x1 + 1e-6 || x1 < x0 - 1e-6,
  );

describe('whatever stands for a time', () => {
  test('is drawn inside the plot, whichever window is seen', () => {
    fc.assert(
      fc.property(arbitrarySeen, (seen) => {
        expect(outside(sceneOf(seen))).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  test('is not drawn where a bar only reaches in from outside the window', () => {
    const window = { from: day(2023, 10), to: day(2023, 11) };
    const view = { ...wholeStory, scaleKind: 'linear', window } as const;
    const scene = layoutTimeline(prepareTimeline(bridge), view, { widthPx: 890 }, environment);
    expect(scene.bars.map(({ eventIds }) => eventIds)).toEqual([['resigns']]);
    expect(scene.marks).toEqual([]);
    expect(outside(scene)).toEqual([]);
  });
});
