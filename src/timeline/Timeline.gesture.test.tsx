import { act, fireEvent, screen } from '@testing-library/react';
import { createRef } from 'react';
import { expect, test, vi } from 'vitest';
import { day, event, story as storyOf } from './layout/testing/inventStory.ts';
import { prepareTimeline } from './layout/index/prepareTimeline.ts';
import type { TimelineStory } from './prepareStory.ts';
import { drawn, drawsTimelines } from './testing/drawTimeline.tsx';
import { drawnMillStreet } from './testing/millStreetStory.ts';
import { storyOfYears } from './testing/storyOfYears.ts';
import type { TimelineHandle } from './TimelineProps.ts';

drawsTimelines();

/** Another story, in other years than the one on Mill Street. */
function otherStory(): TimelineStory {
  const index = prepareTimeline(
    storyOf([event('opened', day(1901, 3, 4)), event('flooded', day(1907, 5, 6))], []),
  );
  return { ...drawnMillStreet, index, rows: { ...drawnMillStreet.rows, by: () => index } };
}

const turn = (deltaY = -40) =>
  fireEvent.wheel(screen.getByTestId('timeline'), { deltaY, ctrlKey: true, clientX: 500 });

const ids = () => screen.getAllByTestId('event').map(({ dataset }) => dataset['eventId']);

const isInDrawing = (node: Node) =>
  (node instanceof Element ? node : node.parentElement)?.closest('.timeline') !== null;

/** Until the wheel has come to rest; see d3-zoom. */
const rest = () => act(() => new Promise((done) => setTimeout(done, 700)));

async function atTimeline(props: Parameters<typeof drawn>[1] = {}) {
  const ref = createRef<TimelineHandle>();
  const redraw = await drawn(900, { ref, ...props });
  await rest();
  const shown = () => ref.current?.shown()?.view.window ?? null;
  const daysShown = () => (shown()?.to ?? 0) - (shown()?.from ?? 0);
  return {
    redraw: (next: typeof props, px = 900) => redraw({ ref, ...next }, px),
    shown,
    daysShown,
  };
}

test('twenty steps of a gesture change nothing outside the drawing, and each is reported to the caller', async () => {
  const onViewChange = vi.fn<(change: object, done: boolean) => void>();
  await atTimeline({ onViewChange });
  const frame = screen.getByTestId('timeline').closest('.timeline-frame');
  const observer = new MutationObserver(() => {});
  if (frame) observer.observe(frame, { subtree: true, childList: true, attributes: true });
  for (let n = 0; n < 20; n += 1) turn();
  const changed = observer.takeRecords().map(({ target }) => target);
  expect(changed.length).toBeGreaterThan(20);
  // What the drawing has given up stands nowhere any more.
  expect(changed.filter((node) => node.isConnected && !isInDrawing(node))).toEqual([]);
  expect(onViewChange).toHaveBeenCalledTimes(20);
  expect(onViewChange.mock.calls.every(([, done]) => !done)).toBe(true);
  await rest();
  expect(onViewChange.mock.lastCall?.[1]).toBe(true);
});

const moving = () => document.querySelectorAll('.timeline-as-one path');
const behind = () => document.querySelectorAll('.timeline-left-behind');
const placeOf = (link: HTMLElement) => link.innerHTML;

test('a row’s accounts move as one during a gesture, and are links again when it ends', async () => {
  await atTimeline();
  const links = screen.getAllByTestId('coverage');
  const before = links.map(placeOf);
  links[0]?.focus();
  turn();
  expect(moving().length).toBeGreaterThan(0);
  expect(moving().length).toBeLessThan(links.length);
  expect(behind().length).toBe(screen.getAllByTestId('article-row').length);
  expect(document.activeElement).toBe(links[0]);
  expect(links.map(placeOf)).toEqual(before);
  await rest();
  expect(moving()).toHaveLength(0);
  expect(behind()).toHaveLength(0);
  expect(screen.getAllByTestId('coverage').map(placeOf)).not.toEqual(before);
});

const numbers = () => document.querySelectorAll('.timeline-account-count').length;
const numbersAsOne = () => document.querySelectorAll('.timeline-as-one text').length;

test.each([
  ['stay during a zoom', storyOfYears(45), 2],
  ['are left out during a zoom of very many, and are there again after it', storyOfYears(52), 0],
])('the numbers of a row’s accounts %s', async (_, shown, meanwhile) => {
  await atTimeline({ story: shown });
  expect(numbers()).toBeGreaterThan(0);
  turn(-1);
  expect(moving().length).toBeGreaterThan(0);
  expect(numbersAsOne()).toBe(meanwhile);
  await rest();
  expect(numbers()).toBeGreaterThan(0);
});

test('if the container becomes narrower during a gesture, the window stays and the gesture continues', async () => {
  const told: (() => void)[] = [];
  class Told {
    constructor(tell: () => void) {
      told.push(tell);
    }
    observe() {}
    disconnect() {}
  }
  vi.stubGlobal('ResizeObserver', Told);
  const { redraw, shown, daysShown } = await atTimeline();
  turn();
  turn();
  const before = shown();
  redraw({}, 800);
  act(() => told.forEach((tell) => tell()));
  expect(screen.getByTestId('timeline').getAttribute('width')).toBe('800');
  expect(shown()).toEqual(before);
  const days = daysShown();
  turn();
  expect(daysShown()).toBeLessThan(days);
  expect(daysShown()).toBeGreaterThan(days / 3);
  const last = shown();
  await rest();
  expect(shown()?.from).toBeCloseTo(last?.from ?? 0, 3);
});

test('a story swapped during a gesture is shown in full, and the old gesture moves nothing', async () => {
  const { redraw, shown } = await atTimeline();
  turn();
  turn();
  redraw({ story: otherStory() });
  const whole = shown();
  expect(ids()).toEqual(['opened', 'flooded']);
  await rest();
  expect(shown()).toEqual(whole);
  expect(ids()).toEqual(['opened', 'flooded']);
  turn();
  expect(shown()?.from).toBeGreaterThan(day(1900));
  expect(shown()?.to).toBeLessThan(day(1909));
});

test('a filter changed during a gesture dims what it excludes, and nothing jumps', async () => {
  const { redraw, shown } = await atTimeline();
  turn();
  const before = shown();
  redraw({ dimmed: { events: new Set(['video']), articles: new Set() } });
  expect(shown()).toEqual(before);
  expect(document.querySelectorAll('.timeline-stepped-back').length).toBeGreaterThan(0);
  turn();
  expect(shown()).not.toEqual(before);
});
