import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { directionOf } from '../../../language/bidi.ts';
import { axisOf } from '../index/axisOf.ts';
import { prepareTimeline } from '../index/prepareTimeline.ts';
import type { Label } from '../scene.ts';
import { edgePx, insetPx, selectedPaddingPx } from '../sizes.ts';
import { arbitrarySeen } from '../testing/arbitraryInput.ts';
import { day, event, story } from '../testing/inventStory.ts';
import { environment, placesInSight, sceneOf } from '../testing/seenScene.ts';
import { layoutLabels } from './layoutLabels.ts';
import { runs } from '../../../time/testing/runs.ts';

/** Hundreds of scenes a test, on machines that may be busy. */

const overlap = (a: Label, b: Label) =>
  a.x0 < b.x1 - 0.01 && b.x0 < a.x1 - 0.01 && a.y0 < b.y1 - 0.01 && b.y0 < a.y1 - 0.01;

const crosses = ({ leader }: Label, box: Label) =>
  leader.x > box.x0 && leader.x < box.x1 && leader.y0 < box.y1 && box.y0 < leader.y1;

describe('labels', () => {
  test('never overlap', () => {
    fc.assert(
      fc.property(arbitrarySeen, (seen) => {
        const { labels } = sceneOf(seen);
        const pairs = labels.flatMap((a, n) => labels.slice(n + 1).map((b) => [a, b] as const));
        expect(pairs.filter(([a, b]) => overlap(a, b))).toEqual([]);
      }),
      { numRuns: runs(40) },
    );
  });

  test('are never crossed by the leader of another', () => {
    fc.assert(
      fc.property(arbitrarySeen, (seen) => {
        const { labels } = sceneOf(seen);
        const crossed = labels.filter((box) =>
          labels.some((other) => other !== box && crosses(other, box)),
        );
        expect(crossed).toEqual([]);
      }),
      { numRuns: runs(40) },
    );
  });

  test('have no line of their text that their own leader touches', () => {
    fc.assert(
      fc.property(arbitrarySeen, (seen) => {
        for (const { lines, textX, x0, x1, leader, importance } of sceneOf(seen).labels) {
          const role = importance === 1 ? 'label.title.strong' : 'label.title';
          const title = lines.map(({ text }) => text).join(' ');
          // A title in the other reading direction begins at the label's other side.
          const isTurned = directionOf(title) !== environment.language.direction;
          const fromStart = isTurned ? x0 + x1 - textX - leader.x : leader.x - textX;
          for (const { text } of lines.filter((line) => line.y > leader.y0)) {
            expect(environment.measureText(text, role)).toBeLessThan(fromStart - 3.9);
          }
        }
      }),
      { numRuns: runs(40) },
    );
  });

  test.each([
    ['English', 'The bridge is shut', 'to all', [true, false]],
    ['Hebrew', 'הגשר סגור לתנועה', 'לכל', [false, true]],
  ])('let a leader begin below the words where their script ends: %s', (_, first, last, low) => {
    const index = prepareTimeline(
      story([event('shut', day(2031), 1, { title: `${first} ${last}` })]),
    );
    const frame = {
      index,
      environment,
      space: { tierLines: [2], floors: [0], heightPx: 60 },
      floorY: 100,
      leaderEnd: () => 200,
    };
    const shape = { widthPx: 140, lines: [first, last], isCut: false };
    const beginsLow = [3, 137].map((x) => {
      const placed = { rank: 0, x, shape, tier: 0, left: 0, isSelected: false };
      const [label] = layoutLabels([placed], frame);
      return label !== undefined && label.leader.y0 >= (label.lines[1]?.y ?? 0);
    });
    expect(beginsLow).toEqual(low);
  });

  test('stand over their own leaders, within the drawing', () => {
    fc.assert(
      fc.property(arbitrarySeen, (seen) => {
        const scene = sceneOf(seen);
        for (const { x0, x1, y0, leader } of scene.labels) {
          expect(x0).toBeGreaterThanOrEqual(-0.01);
          expect(x1).toBeLessThanOrEqual(scene.widthPx + 0.01);
          expect(y0).toBeGreaterThanOrEqual(-0.01);
          expect(leader.x).toBeGreaterThanOrEqual(x0 - 0.01);
          expect(leader.x).toBeLessThanOrEqual(x1 + 0.01);
          expect(leader.y0).toBeLessThan(leader.y1);
        }
      }),
      { numRuns: runs(40) },
    );
  });

  test('have at most three lines, each as wide as was measured', () => {
    fc.assert(
      fc.property(arbitrarySeen, (seen) => {
        for (const { lines, x0, x1, importance } of sceneOf(seen).labels) {
          const role = importance === 1 ? 'label.title.strong' : 'label.title';
          expect(lines.length).toBeGreaterThan(0);
          expect(lines.length).toBeLessThanOrEqual(3);
          for (const { text } of lines) {
            expect(environment.measureText(text, role)).toBeLessThanOrEqual(x1 - x0 + 0.01);
          }
        }
      }),
      { numRuns: runs(40) },
    );
  });

  test('begin at the top of the drawing: no blank stands above them', () => {
    fc.assert(
      fc.property(arbitrarySeen, (seen) => {
        const { labels } = sceneOf({ ...seen, view: { ...seen.view, selected: null } });
        fc.pre(labels.length > 0);
        expect(Math.min(...labels.map(({ y0 }) => y0))).toBeCloseTo(selectedPaddingPx.y, 6);
      }),
      { numRuns: runs(40) },
    );
  });

  test('keep their tier, their lines and their place over their event while the window moves', () => {
    const arbitraryPan = fc.tuple(arbitrarySeen, fc.double({ min: -0.3, max: 0.3, noNaN: true }));
    fc.assert(
      fc.property(arbitraryPan, ([seen, share]) => {
        const one = sceneOf({ ...seen, view: { ...seen.view, selected: null } });
        const axis = axisOf(seen.index, seen.view.scaleKind, seen.view.openFolds)?.axis;
        fc.pre(one.window !== null && axis !== undefined && seen.view.window !== null);
        if (!axis || !one.window) return;
        const [from, to] = [axis.unitsAt(one.window.from), axis.unitsAt(one.window.to)];
        const shift = share * (to - from);
        fc.pre(from + shift >= 0 && to + shift <= axis.length);
        const window = { from: axis.dayAt(from + shift), to: axis.dayAt(to + shift) };
        const other = sceneOf({ ...seen, view: { ...seen.view, selected: null, window } });
        const isInside = ({ x0, x1 }: Label) => x0 > 1 && x1 < one.widthPx - 1;
        const moved = new Map(other.labels.map((label) => [label.id, label]));
        const shiftPx = share * (one.plot.x1 - one.plot.x0 - 2 * insetPx);
        for (const label of one.labels.filter(isInside)) {
          const again = moved.get(label.id);
          const [x0, x1] = [label.x0 - shiftPx, label.x1 - shiftPx];
          const staysInside = x0 > 2 && x1 < one.widthPx - 2;
          const staysSeen =
            label.leader.x - shiftPx > one.plot.x0 + edgePx + 1 &&
            label.leader.x - shiftPx < one.plot.x1 - edgePx - 1;
          if (!staysInside || !staysSeen || label.x0 < 2 || label.x1 > one.widthPx - 2) continue;
          expect((again?.date.y ?? 0) - other.axis.y).toBeCloseTo(label.date.y - one.axis.y, 6);
          expect(again?.lines.map(({ text }) => text)).toEqual(label.lines.map(({ text }) => text));
          expect((again?.x0 ?? 0) - x0).toBeCloseTo(0, 2);
        }
      }),
      { numRuns: runs(40) },
    );
  });
});

describe('the selected event', () => {
  test('always has its label while it is in the window', () => {
    fc.assert(
      fc.property(arbitrarySeen, (seen) => {
        const scene = sceneOf(seen);
        const inSight = placesInSight(scene, seen).some(({ id }) => id === seen.view.selected);
        fc.pre(scene.widthPx >= 300);
        const labelled = scene.labels.filter(({ isSelected }) => isSelected).map(({ id }) => id);
        expect(labelled).toEqual(inSight ? [seen.view.selected] : []);
      }),
      { numRuns: runs(40) },
    );
  });

  test('is drawn by itself, and its guide runs down through the rows', () => {
    fc.assert(
      fc.property(arbitrarySeen, (seen) => {
        const scene = sceneOf(seen);
        const inSight = placesInSight(scene, seen).find(({ id }) => id === seen.view.selected);
        const mark = scene.marks.filter(({ isSelected }) => isSelected);
        expect(mark.map(({ id }) => id)).toEqual(
          expect.arrayContaining(inSight ? [inSight.id] : []),
        );
        expect(mark.length).toBeLessThanOrEqual(1);
        expect(scene.guide?.x).toBe(inSight?.x);
      }),
      { numRuns: runs(40) },
    );
  });

  test('moves no label of another and changes no height', () => {
    fc.assert(
      fc.property(arbitrarySeen, (seen) => {
        const without = sceneOf({ ...seen, view: { ...seen.view, selected: null } });
        const scene = sceneOf(seen);
        const others = scene.labels.filter(({ isSelected }) => !isSelected);
        const before = new Map(without.labels.map((label) => [label.id, label]));
        expect(others.map((label) => before.get(label.id))).toEqual(others);
        expect(scene.heightPx).toBe(without.heightPx);
        expect(scene.axis).toEqual(without.axis);
      }),
      { numRuns: runs(40) },
    );
  });
});
