import { describe, expect, test } from 'vitest';
import { prepareTimeline } from '../index/prepareTimeline.ts';
import { layoutTimeline } from '../layoutTimeline.ts';
import { bridge, day, event, story } from '../testing/inventStory.ts';
import { environment, wholeStory } from '../testing/seenScene.ts';
import { moveWindow, type WindowView } from './moveWindow.ts';

const index = prepareTimeline(bridge);
const view: WindowView = { scaleKind: 'elastic', openFolds: [], window: null, plotPx: 740 };

const sceneAt = (window: WindowView['window'], more = {}) =>
  layoutTimeline(index, { ...wholeStory, ...more, window }, { widthPx: 890 }, environment);

test('a zoom in and a zoom out of the same point end at the whole story', () => {
  const closer = moveWindow(index, view, { type: 'zoom', factor: 4, anchor: 0.7 });
  expect(closer).not.toBeNull();
  const back = moveWindow(
    index,
    { ...view, window: closer },
    { type: 'zoom', factor: 0.2, anchor: 0.7 },
  );
  expect(back).toBeNull();
});

test('the whole story is no window', () => {
  const window = { from: day(2023), to: day(2024) };
  expect(moveWindow(index, { ...view, window }, { type: 'whole' })).toBeNull();
  expect(moveWindow(index, view, { type: 'pan', share: 0.5 })).toBeNull();
});

test('an event that is shown is in sight, and one in sight moves nothing', () => {
  const window = { from: day(2023, 9, 7), to: day(2023, 9, 10) };
  const shown = moveWindow(index, { ...view, window }, { type: 'show', eventId: 'council' });
  expect(sceneAt(shown).marks.map(({ id }) => id)).toContain('council');
  expect(moveWindow(index, { ...view, window }, { type: 'show', eventId: 'public' })).toEqual(
    window,
  );
  expect(moveWindow(index, { ...view, window }, { type: 'show', eventId: 'gone' })).toEqual(window);
});

test('days from an address are held within the story', () => {
  const days = { from: day(1900), to: day(2010) };
  const window = moveWindow(index, view, { type: 'days', days });
  expect(window?.from ?? day(1998)).toBeGreaterThanOrEqual(day(1998));
});

describe('opening a cluster', () => {
  const linear = { ...view, scaleKind: 'linear' } as const;

  test('comes closer until its events stand apart', () => {
    let window: WindowView['window'] = null;
    for (let times = 0; times < 8; times += 1) {
      const [cluster] = sceneAt(window, { scaleKind: 'linear' }).clusters;
      if (!cluster) break;
      window = moveWindow(
        index,
        { ...linear, window },
        { type: 'open', eventIds: cluster.eventIds },
      );
    }
    expect(sceneAt(window, { scaleKind: 'linear' }).clusters).toEqual([]);
  });

  test('works on five hundred events of one day', () => {
    const many = prepareTimeline(
      story(Array.from({ length: 500 }, (_, n) => event(`e${n}`, day(2023, 9, 9)))),
    );
    const scene = (window: WindowView['window']) =>
      layoutTimeline(many, { ...wholeStory, window }, { widthPx: 890 }, environment);
    let window: WindowView['window'] = null;
    let steps = 0;
    for (; steps < 10; steps += 1) {
      const [cluster] = scene(window).clusters;
      if (!cluster) break;
      window = moveWindow(many, { ...view, window }, { type: 'open', eventIds: cluster.eventIds });
    }
    expect(scene(window).clusters).toEqual([]);
    expect(scene(window).marks.length).toBeGreaterThan(10);
  });
});

test('the closest window of a quiet story is a day', () => {
  const alone = prepareTimeline(story([event('a', day(2023)), event('b', day(2024))]));
  let window: WindowView['window'] = null;
  for (let times = 0; times < 40; times += 1) {
    const move = { type: 'zoom', factor: 2, anchor: 0 } as const;
    window = moveWindow(alone, { ...view, scaleKind: 'linear', window }, move);
  }
  expect(window).toEqual({ from: day(2023), to: day(2023, 1, 2) });
});

test('an empty story has no window', () => {
  expect(moveWindow(prepareTimeline(story([], [])), view, { type: 'pan', share: 1 })).toBeNull();
});
