import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { prepareTimeline } from './index/prepareTimeline.ts';
import { layoutTimeline, type TimelineView } from './layoutTimeline.ts';
import { arbitrarySeen } from './testing/arbitraryInput.ts';
import { testEnvironment } from './testing/fakeMeasure.ts';
import { bridge, day, event, row, story } from './testing/inventStory.ts';
import { environment, sceneOf, wholeStory } from './testing/seenScene.ts';
import { runs } from '../../time/testing/runs.ts';

/** Hundreds of scenes a test, on machines that may be busy. */

describe('the scene', () => {
  test('comes from the story and not from the order of its events', () => {
    const arbitraryShuffle = arbitrarySeen.chain((seen) =>
      fc.tuple(
        fc.constant(seen),
        fc.shuffledSubarray([...seen.input.events], { minLength: seen.input.events.length }),
      ),
    );
    fc.assert(
      fc.property(arbitraryShuffle, ([seen, events]) => {
        const shuffled = prepareTimeline({ ...seen.input, events });
        expect(sceneOf({ ...seen, index: shuffled })).toEqual(sceneOf(seen));
      }),
      { numRuns: runs(30) },
    );
  });

  test('is the same whatever was looked at before', () => {
    fc.assert(
      fc.property(arbitrarySeen, (seen) => {
        const used = sceneOf(seen);
        const { since, widthPx } = seen;
        const fresh = layoutTimeline(
          prepareTimeline(seen.input),
          seen.view,
          { widthPx, ...(since !== undefined && { since }) },
          testEnvironment(),
        );
        expect(fresh).toEqual(used);
      }),
      { numRuns: runs(30) },
    );
  });

  test('has numbers only, no NaN and nothing endless', () => {
    fc.assert(
      fc.property(arbitrarySeen, (seen) => {
        const { window: _window, clusters, ...scene } = sceneOf(seen);
        const found: number[] = [];
        const look = (value: unknown): void => {
          if (typeof value === 'number') found.push(value);
          else if (typeof value === 'object' && value !== null) Object.values(value).forEach(look);
        };
        look(scene);
        look(clusters.map(({ days: _days, ...cluster }) => cluster));
        expect(found.filter((n) => !Number.isFinite(n))).toEqual([]);
      }),
      { numRuns: runs(30) },
    );
  });

  test('is empty for an empty story and without room, and never breaks', () => {
    const empty = prepareTimeline(story([], []));
    for (const widthPx of [0, -5, 1, Number.NaN, 890]) {
      const { marks, labels, axis } = layoutTimeline(empty, wholeStory, { widthPx }, environment);
      expect([marks, labels, axis.ticks]).toEqual([[], [], []]);
    }
    const index = prepareTimeline(bridge);
    for (const widthPx of [0, -5, 1, Number.NaN]) {
      expect(layoutTimeline(index, wholeStory, { widthPx }, environment).marks).toEqual([]);
    }
  });

  test('keeps within the height that it is given', () => {
    const index = prepareTimeline(bridge);
    const tall = layoutTimeline(index, wholeStory, { widthPx: 890 }, environment);
    const flat = layoutTimeline(index, wholeStory, { widthPx: 890, heightPx: 340 }, environment);
    expect(flat.heightPx).toBeLessThanOrEqual(340);
    expect(tall.heightPx).toBeGreaterThan(340);
    expect(flat.labels.length).toBeGreaterThan(3);
  });
});

describe('the bridge on Mill Street', () => {
  const index = prepareTimeline(bridge);
  const at = (widthPx: number, view: Partial<TimelineView> = {}) =>
    layoutTimeline(index, { ...wholeStory, ...view }, { widthPx }, environment);

  test('has all its labels at 890 pixels', () => {
    expect(at(890).labels).toHaveLength(14);
  });

  test('steps its less important events back first where there is less room', () => {
    const { labels } = at(560);
    const labelled = (level: number) => labels.filter(({ importance }) => importance === level);
    expect(labelled(1)).toHaveLength(6);
    expect(labelled(3).length).toBeLessThan(3);
  });

  test('has its September in one cluster on a linear axis, opened by a zoom', () => {
    const [cluster] = at(890, { scaleKind: 'linear' }).clusters;
    expect(cluster?.count).toBeGreaterThan(5);
    const zoomed = at(890, {
      scaleKind: 'linear',
      window: { from: day(2023, 9, 5), to: day(2023, 9, 12) },
    });
    expect(zoomed.clusters).toEqual([]);
  });

  test('draws a month as wide as a month, and a day as a dot', () => {
    const marks = new Map(at(890).marks.map((mark) => [mark.id, mark]));
    expect(marks.get('inspection')?.role).toBe('within');
    expect(marks.get('petition')?.role).toBe('span');
    expect(marks.get('video')?.role).toBe('day');
    const { x0 = 0, x1 = 0 } = marks.get('inspection') ?? {};
    expect(x1 - x0).toBeGreaterThan(20);
  });

  test('hangs the mark of a publication under its row where it would hide a dot', () => {
    const [, courier] = at(890, { scaleKind: 'linear' }).rows.rows;
    expect(courier?.publication?.y).toBeGreaterThan(courier?.y ?? 0);
    const [, elastic] = at(890).rows.rows;
    expect(elastic?.publication?.y).toBe(elastic?.y);
  });

  test('says of each article what can be said of the selected event', () => {
    const { rows } = at(890, { selected: 'union' }).rows;
    expect(rows.map(({ selected }) => selected?.state)).toEqual(['reports', 'cannot-be-said']);
  });

  test('opens a fold that is asked for and keeps its name', () => {
    const [fold] = at(890).axis.folds;
    const opened = at(890, { openFolds: [fold?.id ?? ''] });
    expect(opened.axis.folds[0]).toMatchObject({ id: fold?.id, isOpen: true, words: '7 years' });
    expect(opened.axis.segments).toHaveLength(at(890).axis.segments.length - 1);
  });
});

describe('large and odd stories', () => {
  test('five hundred events of one day are one cluster of that day, with labels for some', () => {
    const many = Array.from({ length: 500 }, (_, n) => event(`e${n}`, day(2023, 9, 9)));
    const scene = layoutTimeline(
      prepareTimeline(story(many)),
      wholeStory,
      { widthPx: 890 },
      environment,
    );
    const counted = scene.clusters.reduce((sum, { count }) => sum + count, 0);
    expect(counted).toBe(500);
    expect(scene.clusters).toHaveLength(1);
    expect(scene.labels.length).toBeGreaterThan(5);
  });

  test('one event has its label and its tick', () => {
    const alone = story([event('alone', day(2023, 9, 9))], []);
    const scene = layoutTimeline(prepareTimeline(alone), wholeStory, { widthPx: 890 }, environment);
    expect(scene.labels.map(({ id }) => id)).toEqual(['alone']);
    expect(scene.axis.ticks.map(({ text }) => text)).toEqual(['9 Sep ’23']);
  });

  test('twelve articles of one outlet are twelve rows of one group', () => {
    const rows = Array.from({ length: 12 }, (_, n) =>
      row(`courier-${n}`, day(2023, 9, 9 + n), 1, { group: 'outlet courier' }),
    );
    const scene = layoutTimeline(
      prepareTimeline(story([event('alone', day(2023, 9, 9))], rows)),
      wholeStory,
      { widthPx: 890 },
      environment,
    );
    expect(scene.rows.rows).toHaveLength(12);
    const steps = scene.rows.rows.slice(1).map(({ y }, n) => y - (scene.rows.rows[n]?.y ?? 0));
    expect(new Set(steps).size).toBe(1);
  });

  test('a title of three hundred characters is cut in its third line, and says so', () => {
    const long = event('long', day(2023, 9, 9), 1, { title: 'a bridge too far '.repeat(18) });
    const scene = layoutTimeline(
      prepareTimeline(story([long])),
      wholeStory,
      { widthPx: 890 },
      environment,
    );
    const [label] = scene.labels;
    expect(label?.lines).toHaveLength(3);
    expect(label?.lines.at(-1)?.text).toMatch(/…$/u);
  });

  test('an event that nothing bounds is not on the axis', () => {
    const index = prepareTimeline(story([event('known', day(2023)), event('never', null, null)]));
    expect(index.known.map(({ event: { id } }) => id)).toEqual(['known']);
  });

  test('the ice age and last week stand on one axis', () => {
    const ages = story([
      event('ice', day(-20_000), 365_000),
      event('iron', day(-800), 3650),
      event('week', day(2023, 9, 9)),
      event('next', day(2023, 9, 10)),
    ]);
    const scene = layoutTimeline(prepareTimeline(ages), wholeStory, { widthPx: 890 }, environment);
    expect(scene.labels).toHaveLength(4);
    expect(scene.axis.folds.map(({ words }) => words)).toContain('about 18,200 years');
  });
});
