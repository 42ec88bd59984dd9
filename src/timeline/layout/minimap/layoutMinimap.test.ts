import { expect, test } from 'vitest';
import { prepareTimeline } from '../index/prepareTimeline.ts';
import { bridge, day, event, story } from '../testing/inventStory.ts';
import { layoutMinimap } from './layoutMinimap.ts';

const strip = { x0: 100, x1: 840 };
const view = { scaleKind: 'elastic', openFolds: [], window: null } as const;

test('has a tick for every event of the bridge, at its place in the strip', () => {
  const map = layoutMinimap(prepareTimeline(bridge), view, strip);
  expect(map?.ticks).toHaveLength(14);
  expect(map?.ticks.every(({ x }) => x > strip.x0 && x < strip.x1)).toBe(true);
  expect(map?.window).toEqual(strip);
});

test('has as many ticks as fit of a large story, with the highest importance of each place', () => {
  const many = Array.from({ length: 5000 }, (_, n) =>
    event(`e${n}`, day(2000) + n, 1, { importance: n === 2500 ? 1 : 3 }),
  );
  const ticks = layoutMinimap(prepareTimeline(story(many)), view, strip)?.ticks ?? [];
  expect(ticks.length).toBeLessThanOrEqual(740 / 3 + 1);
  expect(ticks.filter(({ importance }) => importance === 1)).toHaveLength(1);
});

test('shows the window in it, and finds the day under a pixel', () => {
  const window = { from: day(2023, 9, 7), to: day(2023, 9, 11) };
  const map = layoutMinimap(prepareTimeline(bridge), { ...view, window }, strip);
  const { x0 = 0, x1 = 0 } = map?.window ?? {};
  expect(x0).toBeGreaterThan(300);
  expect(x1).toBeLessThan(840);
  expect(map?.dayAt(x0)).toBeCloseTo(window.from, 6);
  expect(map?.dayAt(-50)).toBe(day(1998));
});

test('is nothing for an empty story and without room', () => {
  expect(layoutMinimap(prepareTimeline(story([], [])), view, strip)).toBeNull();
  expect(layoutMinimap(prepareTimeline(bridge), view, { x0: 100, x1: 100 })).toBeNull();
});

test('marks no more of the story than a window that reaches beyond it shows, and all where it shows all', () => {
  const index = prepareTimeline(bridge);
  const shown = (window: { from: number; to: number }) =>
    layoutMinimap(index, { ...view, window }, strip)?.window;
  const [from, to] = [day(2023, 9, 7), day(2023, 9, 11)];
  expect(shown({ from: -1e9, to })?.x0).toBe(strip.x0);
  expect(shown({ from: -1e9, to })?.x1).toBe(shown({ from, to })?.x1);
  expect(shown({ from: 1e9, to: 2e9 })).toEqual(strip);
});
