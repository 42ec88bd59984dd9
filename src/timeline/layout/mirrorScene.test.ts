import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { directionOf } from '../../language/bidi.ts';
import { english } from '../../language/english.ts';
import type { Environment } from './environment.ts';
import { layoutTimeline } from './layoutTimeline.ts';
import { layoutMinimap } from './minimap/layoutMinimap.ts';
import { mirrorScene } from './mirrorScene.ts';
import type { Label, Scene } from './scene.ts';
import { arbitrarySeen } from './testing/arbitraryInput.ts';
import { fakeMeasure } from './testing/fakeMeasure.ts';
import { layoutVertical } from './vertical/layoutVertical.ts';
import { runs } from '../../time/testing/runs.ts';

/** One language, read either way: the texts are the same. */
const ltr: Environment = { measureText: fakeMeasure, language: english };
const rtl: Environment = { ...ltr, language: { ...english, direction: 'rtl' } };

/** Where a leader begins depends on the side at which its title does, which a mirror does not turn. */
const withoutLeaderTops = (scene: Scene): Scene => ({
  ...scene,
  labels: scene.labels.map((label) => ({ ...label, leader: { ...label.leader, y0: 0 } })),
});

/** Words that are read from the left begin at the label's left, as timeline/draw/EventLabel has them. */
function runsThroughWords({ lines, importance, leader, x0, x1 }: Label): boolean {
  const role = importance === 1 ? 'label.title.strong' : 'label.title';
  const isFromRight = directionOf(lines.map(({ text }) => text).join(' ')) === 'rtl';
  return lines.some(({ text, y }) => {
    const reachPx = fakeMeasure(text, role) - 2;
    const isOver = isFromRight ? leader.x > x1 - reachPx : leader.x < x0 + reachPx;
    return isOver && leader.y0 < y;
  });
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** By the names of its properties, whatever they are of: a new `x` cannot be forgotten. */
function reflected(value: unknown, widthPx: number): unknown {
  const at = (x: unknown) => (typeof x === 'number' ? widthPx - x : x);
  if (Array.isArray(value)) return value.map((item) => reflected(item, widthPx));
  if (!isRecord(value)) return value;
  const image: Record<string, unknown> = {};
  for (const [key, part] of Object.entries(value)) {
    if (/^(x|\w+X)$/.test(key)) image[key] = at(part);
    else if (key === 'ruler' && Array.isArray(part)) image[key] = part.map(at);
    else if (key === 'x0') image['x1'] = at(part);
    else if (key === 'x1') image['x0'] = at(part);
    else if (key === 'textPx') image[key] = at(Number(part) + Number(value['widthPx']));
    else if (key === 'start' && 'x0' in value) image['end'] = part;
    else if (key === 'end' && 'x0' in value) image['start'] = part;
    else image[key] = reflected(part, widthPx);
  }
  return image;
}

describe('in a language that is read from right to left', () => {
  test('a timeline is the mirror image of the one from left to right', () => {
    fc.assert(
      fc.property(arbitrarySeen, ({ index, view, widthPx }) => {
        const scene = layoutTimeline(index, view, { widthPx }, ltr);
        const image = layoutTimeline(index, view, { widthPx }, rtl);
        expect(withoutLeaderTops(image)).toEqual(
          reflected(withoutLeaderTops(scene), scene.widthPx),
        );
      }),
      { numRuns: runs(60) },
    );
  });

  test('a leader begins under the words over it, on whichever side these begin', () => {
    fc.assert(
      fc.property(arbitrarySeen, fc.constantFrom(ltr, rtl), ({ index, view, widthPx }, all) => {
        const { labels } = layoutTimeline(index, view, { widthPx }, all);
        const through = labels.filter((label) => !label.isSelected && runsThroughWords(label));
        expect(through).toEqual([]);
      }),
      { numRuns: runs(60) },
    );
  });

  test('bars still run from left to right in the drawing’s own numbers', () => {
    fc.assert(
      fc.property(arbitrarySeen, ({ index, view, widthPx }) => {
        const { bars, marks, labels, rows } = layoutTimeline(index, view, { widthPx }, rtl);
        for (const { x0, x1 } of [...bars, ...marks, ...labels, ...rows.rows]) {
          expect(x1).toBeGreaterThanOrEqual(x0);
        }
      }),
      { numRuns: runs(60) },
    );
  });

  test('the mirror image of the mirror image is the scene', () => {
    fc.assert(
      fc.property(arbitrarySeen, ({ index, view, widthPx }) => {
        const scene = layoutTimeline(index, view, { widthPx }, ltr);
        const twice = mirrorScene(mirrorScene(scene));
        twice.bars.forEach(({ x0, x1, start, end }, n) => {
          const bar = scene.bars[n];
          expect([start, end]).toEqual([bar?.start, bar?.end]);
          expect([x0, x1].map((px) => px.toFixed(6))).toEqual(
            [bar?.x0, bar?.x1].map((px) => px?.toFixed(6)),
          );
        });
      }),
      { numRuns: runs(60) },
    );
  });

  test('the line of time down the page stands at the right', () => {
    fc.assert(
      fc.property(arbitrarySeen, ({ index, view }) => {
        const scene = layoutVertical(index, view, 358, ltr);
        expect(layoutVertical(index, view, 358, rtl)).toEqual(reflected(scene, 358));
      }),
      { numRuns: runs(60) },
    );
  });

  test('in the strip a click finds the day that is drawn there', () => {
    fc.assert(
      fc.property(arbitrarySeen, fc.double({ min: 0, max: 1, noNaN: true }), (seen, share) => {
        const range = { x0: 114, x1: 586 };
        const from = layoutMinimap(seen.index, seen.view, range);
        const to = layoutMinimap(seen.index, seen.view, range, 'rtl');
        expect(to?.ticks.map(({ x }) => 700 - x)).toEqual(
          from?.ticks.map(({ x }) => expect.closeTo(x, 6)),
        );
        expect(to?.progress).toBe(from?.progress);
        const px = range.x0 + share * (range.x1 - range.x0);
        expect(to?.dayAt(700 - px)).toBeCloseTo(from?.dayAt(px) ?? Number.NaN, 3);
      }),
      { numRuns: runs(60) },
    );
  });
});
