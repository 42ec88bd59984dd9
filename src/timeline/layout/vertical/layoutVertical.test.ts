import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { prepareTimeline } from '../index/prepareTimeline.ts';
import { arbitrarySeen } from '../testing/arbitraryInput.ts';
import { testEnvironment } from '../testing/fakeMeasure.ts';
import { bridge, day, event, row, story } from '../testing/inventStory.ts';
import { differsPx } from '../sizes.ts';
import { entriesBetween, layoutVertical } from './layoutVertical.ts';

const environment = testEnvironment();
const plain = { scaleKind: 'elastic', openFolds: [], selected: null } as const;

const arbitraryScene = arbitrarySeen.map(({ index, view }) => ({
  index,
  scene: layoutVertical(index, view, 358, environment),
}));

test('every event has a row, in the order of time, and no two overlap', () => {
  fc.assert(
    fc.property(arbitraryScene, ({ index, scene }) => {
      expect(scene.entries.map(({ id }) => id)).toEqual(index.known.map(({ event: { id } }) => id));
      scene.entries.forEach(({ y0, y1 }, n) => {
        expect(y0).toBeGreaterThanOrEqual(scene.entries[n - 1]?.y1 ?? 0);
        expect(y1).toBeLessThanOrEqual(scene.heightPx);
      });
    }),
  );
});

test('texts stay in their rows and between the line of time and the edge', () => {
  fc.assert(
    fc.property(arbitraryScene, ({ scene }) => {
      for (const { y0, y1, date, lines, textX, textEndX, importance } of scene.entries) {
        expect(textEndX).toBeLessThanOrEqual(358.01);
        const role = importance === 1 ? 'label.title.strong' : 'label.title';
        for (const { y, text } of lines) {
          expect(y).toBeGreaterThan(date.y);
          expect(y).toBeLessThan(y1);
          expect(textX + environment.measureText(text, role)).toBeLessThanOrEqual(textEndX + 0.01);
        }
        expect(date.y).toBeGreaterThan(y0);
      }
    }),
  );
});

test('the sign of contradicting accounts is clear of a date that is set wider than it measures', () => {
  const contested = event('line', day(2030, 2, 12), 1, { differs: true });
  const index = prepareTimeline(story([contested]));
  const [entry] = layoutVertical(index, plain, 358, environment).entries;
  const datePx = environment.measureText(entry?.date.text ?? '', 'label.date');
  const signStart = (entry?.differs?.x ?? 0) - differsPx.width / 2;
  // Measured in Chromium, of “12 Feb 2030, 13:50–14:05” magnified by 8/7: 129.5 for 121.7.
  expect(signStart - (entry?.textX ?? 0)).toBeGreaterThan(datePx * (129.5 / 121.7) + 5);
});

test('a title that is read in the other direction hangs on its mark by its longest line', () => {
  const short = event('rain', day(2023, 9, 9), 1, { title: 'Rain' });
  const long = event('long', day(2023, 9, 10), 1, {
    title: 'What happened on the bridge '.repeat(4),
  });
  const { entries } = layoutVertical(
    prepareTimeline(story([short, long])),
    plain,
    358,
    environment,
  );
  const ends = entries.map(({ textX, textEndX, lines }) => [
    textEndX - textX,
    Math.max(...lines.map(({ text }) => environment.measureText(text, 'label.title'))),
  ]);
  expect(ends).toHaveLength(2);
  for (const [reached, widest] of ends) expect(reached).toBe(widest);
});

test('bars are as long as their dates among the rows: what begins later begins lower', () => {
  fc.assert(
    fc.property(arbitraryScene, ({ index, scene }) => {
      const marks = scene.entries.map(({ mark }) => mark);
      index.known.forEach(({ from, to, shape }, n) => {
        const mark = marks[n];
        const isBetween = (y: number) => (mark?.y0 ?? 0) - 0.01 <= y && y <= (mark?.y1 ?? 0) + 0.01;
        const certainlyIn = index.known.filter(
          (other) => other.shape === 'dot' && other.from >= from && other.to <= to,
        );
        for (const { rank } of certainlyIn) {
          expect(shape === 'dot' || isBetween(marks[rank]?.y ?? 0)).toBe(true);
        }
      });
    }),
  );
});

test('folds have the gap between two rows to themselves', () => {
  fc.assert(
    fc.property(arbitraryScene, ({ scene }) => {
      for (const { y0, y1, isOpen } of scene.folds) {
        const crossed = scene.entries.filter((entry) => entry.y0 < y1 && y0 < entry.y1);
        expect(isOpen ? [] : crossed).toEqual([]);
      }
    }),
  );
});

describe('the bridge on a phone', () => {
  const index = prepareTimeline(bridge);

  test('names its folds and gives years their full dates', () => {
    const scene = layoutVertical(index, plain, 358, environment);
    expect(scene.folds.map(({ words }) => words)).toEqual([
      '7 years',
      '2 years',
      '6 years',
      'about 5 years',
    ]);
    expect(scene.rail.segments).toHaveLength(5);
  });

  test('has a dot beside the text for every article that reports the event', () => {
    const scene = layoutVertical(index, plain, 358, environment);
    const video = scene.entries.find(({ id }) => id === 'video');
    expect(video?.coverage.map(({ state }) => state)).toEqual(['reports', 'reports']);
    const xs = scene.entries.map(({ coverage }) => coverage.map(({ x }) => x));
    expect(new Set(xs.map(String)).size).toBe(1);
  });

  test('finds the rows in sight by bisection', () => {
    const scene = layoutVertical(index, plain, 358, environment);
    const [, second, third] = scene.entries;
    const seen = entriesBetween(scene, (second?.y0 ?? 0) + 1, (third?.y0 ?? 0) + 1);
    expect(seen.map(({ id }) => id)).toEqual([second?.id, third?.id]);
    expect(entriesBetween(scene, -100, 1e6)).toHaveLength(14);
  });

  test('has no room on no width, and says so with an empty scene', () => {
    for (const widthPx of [0, 20, Number.NaN]) {
      expect(layoutVertical(index, plain, widthPx, environment).entries).toEqual([]);
    }
    expect(layoutVertical(prepareTimeline(story([])), plain, 358, environment).entries).toEqual([]);
  });
});

describe('many articles', () => {
  const rows = Array.from({ length: 300 }, (_, n) => row(`a${n}`, day(2023, 9, 9)));
  const reported = (count: number) => ({
    ...event(`by-${count}`, day(2023, 9, 9)),
    reportedBy: rows.slice(0, count).map(({ rowId }) => rowId),
  });
  const entryOf = (count: number) =>
    layoutVertical(prepareTimeline(story([reported(count)], rows)), plain, 170, environment)
      .entries[0];

  test('an event has the marks of its own, in lines under its title', () => {
    const entry = entryOf(12);
    expect(entry?.coverage).toHaveLength(12);
    expect(new Set(entry?.coverage.map(({ y }) => y)).size).toBe(2);
    for (const { x, y, state } of entry?.coverage ?? []) {
      expect(state).toBe('reports');
      expect(x).toBeLessThan(170);
      expect(y).toBeLessThan(entry?.y1 ?? 0);
      expect(y).toBeGreaterThan(entry?.lines.at(-1)?.y ?? 0);
    }
  });

  test('the others take no room, and those without a mark are counted', () => {
    const [none, one, all] = [entryOf(0), entryOf(1), entryOf(300)];
    expect(none?.coverage).toEqual([]);
    expect(one?.coverage).toHaveLength(1);
    const heightOf = (entry = none) => (entry?.y1 ?? 0) - (entry?.y0 ?? 0);
    expect(heightOf(none)).toBeLessThan(heightOf(one));
    expect(heightOf(all)).toBeLessThan(150);
    expect(all?.coverageMore?.text).toBe(`+${300 - (all?.coverage.length ?? 0)}`);
    expect(one?.coverageMore).toBeNull();
    const { text = '', x = 0 } = all?.coverageMore ?? {};
    const numberPx = environment.measureText(text, 'cluster.count');
    // As it is drawn: from a little before its place.
    expect(x - 5 + numberPx).toBeLessThanOrEqual(170);
  });
});

test('a selection marks its entry and lays nothing else out again', () => {
  const index = prepareTimeline(bridge);
  const [first, second] = index.known.map(({ event: { id } }) => id);
  const before = layoutVertical(index, plain, 358, environment);
  const after = layoutVertical(index, { ...plain, selected: second ?? '' }, 358, environment);
  expect(after.entries.filter(({ isSelected }) => isSelected).map(({ id }) => id)).toEqual([
    second,
  ]);
  expect(after.entries[0]).toBe(before.entries[0]);
  expect(before.entries.some(({ isSelected }) => isSelected)).toBe(false);
  const next = layoutVertical(index, { ...plain, selected: first ?? '' }, 358, environment);
  expect(next.entries.filter(({ isSelected }) => isSelected).map(({ id }) => id)).toEqual([first]);
});
