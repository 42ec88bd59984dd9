import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { runs } from '../../../time/testing/runs.ts';
import { axisOf } from '../index/axisOf.ts';
import { smallStory } from '../index/level.ts';
import { prepareTimeline } from '../index/prepareTimeline.ts';
import { layoutTimeline } from '../layoutTimeline.ts';
import { testEnvironment } from '../testing/fakeMeasure.ts';
import { placesInSight, sceneOf } from '../testing/seenScene.ts';
import { day, event, story } from '../testing/inventStory.ts';

const share = fc.double({ min: 0, max: 1, noNaN: true });

/** More events than are laid out in one block, most of them in some busy weeks. */
const arbitraryLarge = fc
  .record({
    count: fc.integer({ min: smallStory + 1, max: 1200 }),
    busy: fc.array(fc.integer({ min: day(2005), max: day(2024) }), { minLength: 1, maxLength: 4 }),
    step: fc.integer({ min: 1, max: 97 }),
  })
  .map(({ count, busy, step }) =>
    prepareTimeline(
      story(
        Array.from({ length: count }, (_, n) => {
          const isQuiet = n % 5 === 0;
          const from = isQuiet
            ? day(2005) + ((n * step * 31) % 6900)
            : (busy[n % busy.length] ?? 0) + ((n * step) % 40);
          return event(`e${n}`, from, n % 17 === 0 ? 30 : 1, { importance: n % 9 === 0 ? 1 : 3 });
        }),
        [],
      ),
    ),
  );

const arbitrarySight = fc.record({
  index: arbitraryLarge,
  linear: fc.boolean(),
  start: share,
  closer: fc.double({ min: 0, max: 5, noNaN: true }),
  widthPx: fc.integer({ min: 300, max: 1600 }),
});

test('of hundreds of events each in the window is drawn once or counted once, at every zoom and width', () => {
  fc.assert(
    fc.property(arbitrarySight, ({ index, linear, start, closer, widthPx }) => {
      const scaleKind = linear ? 'linear' : 'elastic';
      const axis = axisOf(index, scaleKind, [])?.axis;
      const [from, to] = [axis?.domain.from ?? 0, axis?.domain.to ?? 1];
      const days = (to - from) / 10 ** closer;
      const first = from + start * (to - from - days);
      const window = { from: first, to: first + days };
      const view = { scaleKind, window, openFolds: [], selected: null } as const;
      const seen = { input: index.input, index, view, widthPx };
      const scene = sceneOf(seen);
      const ids = [
        ...scene.marks.map(({ id }) => id),
        ...scene.clusters.flatMap(({ eventIds }) => eventIds),
      ];
      expect(new Set(ids).size).toBe(ids.length);
      expect(placesInSight(scene, seen).filter(({ id }) => !ids.includes(id))).toEqual([]);
      for (const { count, eventIds } of scene.clusters) expect(count).toBe(eventIds.length);
      expect(scene.marks.length + scene.clusters.length).toBeLessThan(400);
    }),
    { numRuns: runs(30) },
  );
});

test('a step of zoom measures little that was not measured before', () => {
  const index = prepareTimeline(
    story(
      Array.from({ length: 4000 }, (_, n) => event(`e${n}`, day(2005) + n, 1)),
      [],
    ),
  );
  const { language, measureText } = testEnvironment();
  const asked = new Set<string>();
  let again = 0;
  const environment = {
    language,
    measureText: (text: string, role: Parameters<typeof measureText>[1]) => {
      if (role.startsWith('label.title') && asked.has(text)) again += 1;
      asked.add(text);
      return measureText(text, role);
    },
  };
  const show = (half: number) =>
    layoutTimeline(
      index,
      {
        scaleKind: 'linear',
        window: { from: day(2010) - half, to: day(2010) + half },
        openFolds: [],
        selected: null,
      },
      { widthPx: 1000 },
      environment,
    );
  show(900);
  const before = asked.size;
  again = 0;
  // Within one level nothing has to be placed again.
  show(898);
  show(896);
  expect(asked.size - before).toBeLessThan(60);
  expect(again).toBeLessThan(200);
});
