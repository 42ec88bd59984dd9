import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { atOnce } from '../../../lazy/steps.ts';
import { runs } from '../../../time/testing/runs.ts';
import { smallStory } from '../index/level.ts';
import { prepareTimeline } from '../index/prepareTimeline.ts';
import { layoutTimeline } from '../layoutTimeline.ts';
import type { Label, Scene } from '../scene.ts';
import { testEnvironment } from '../testing/fakeMeasure.ts';
import { day, event, story } from '../testing/inventStory.ts';
import { createLabelsAhead } from './createLabelsAhead.ts';
import type { LabelSource } from './labelSource.ts';

/** Hundreds of scenes a test, on machines that may be busy. */

const years = { from: day(2005), to: day(2025) };

const inventIndex = (count: number, step: number) =>
  prepareTimeline(
    story(
      Array.from({ length: count }, (_, n) =>
        event(`e${n}`, years.from + ((n * step) % 7000), 1, {
          title: `What was told of the bridge on day ${n}`,
          importance: n % 9 === 0 ? 1 : 3,
        }),
      ),
      [],
    ),
  );

const index = inventIndex(900, 31);

/** @param share how much of the story is seen, around its middle */
const windowOf = (share: number) => {
  const half = ((years.to - years.from) * share) / 2;
  const middle = (years.from + years.to) / 2;
  return { from: middle - half, to: middle + half };
};

function sceneOf(
  share: number,
  environment: ReturnType<typeof testEnvironment>,
  labels?: LabelSource,
) {
  const view = {
    scaleKind: 'linear',
    window: windowOf(share),
    openFolds: [],
    selected: null,
  } as const;
  return layoutTimeline(index, view, { widthPx: 1200, ...(labels && { labels }) }, environment);
}

const idsOf = ({ labels }: Scene) => labels.map(({ id }) => id);

const overlap = (a: Label, b: Label) =>
  a.x0 < b.x1 - 0.01 && b.x0 < a.x1 - 0.01 && a.y0 < b.y1 - 0.01 && b.y0 < a.y1 - 0.01;

const crosses = ({ leader }: Label, box: Label) =>
  leader.x > box.x0 && leader.x < box.x1 && leader.y0 < box.y1 && box.y0 < leader.y1;

test('a story this large is not placed at once', () => {
  expect(index.events.length).toBeGreaterThan(smallStory);
});

test('at a new zoom the labels shown before stay until its own have been placed', () => {
  const environment = testEnvironment();
  const ahead = createLabelsAhead();
  const before = sceneOf(0.2, environment, ahead);
  expect(ahead.work()).toBeNull();
  const meanwhile = sceneOf(0.05, environment, ahead);
  expect(meanwhile.labels.length).toBeGreaterThan(0);
  expect(idsOf(before)).toEqual(expect.arrayContaining(idsOf(meanwhile)));
  const work = ahead.work();
  expect(work).not.toBeNull();
  if (work) atOnce(work.steps);
  const after = sceneOf(0.05, environment, ahead);
  expect(ahead.work()).toBeNull();
  expect(after).toEqual(sceneOf(0.05, testEnvironment()));
  expect(after.labels.length).toBeGreaterThan(meanwhile.labels.length);
});

test('whatever was seen before, a zoom shows no labels that overlap, and its own in the end', () => {
  const shares = fc.array(fc.double({ min: 0.01, max: 1, noNaN: true }), {
    minLength: 2,
    maxLength: 5,
  });
  fc.assert(
    fc.property(shares, fc.integer({ min: 0, max: 400 }), (seen, taken) => {
      const environment = testEnvironment();
      const ahead = createLabelsAhead();
      for (const share of seen) {
        const { labels } = sceneOf(share, environment, ahead);
        const pairs = labels.flatMap((a) =>
          labels.flatMap((b) => (a === b ? [] : [[a, b] as const])),
        );
        expect(pairs.filter(([a, b]) => overlap(a, b) || crosses(a, b))).toEqual([]);
        // Another step of the zoom may come before the work is done.
        const work = ahead.work();
        if (work) Array.from({ length: taken }, () => work.steps.next());
      }
      const last = seen.at(-1) ?? 1;
      sceneOf(last, environment, ahead);
      const work = ahead.work();
      if (work) atOnce(work.steps);
      expect(sceneOf(last, environment, ahead)).toEqual(sceneOf(last, testEnvironment()));
    }),
    { numRuns: runs(20) },
  );
});

test('another width is laid out at once', () => {
  const environment = testEnvironment();
  const ahead = createLabelsAhead();
  const view = { scaleKind: 'linear', window: null, openFolds: [], selected: null } as const;
  for (const widthPx of [1200, 900]) {
    const scene = layoutTimeline(index, view, { widthPx, labels: ahead }, environment);
    expect(ahead.work()).toBeNull();
    expect(scene).toEqual(layoutTimeline(index, view, { widthPx }, testEnvironment()));
  }
});
