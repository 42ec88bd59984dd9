import { act, fireEvent, screen } from '@testing-library/react';
import { createRef } from 'react';
import { expect, test } from 'vitest';
import { axisFactsOf } from '../time/scale/axisFacts.ts';
import { prepareTimeline } from './layout/index/prepareTimeline.ts';
import { day, event, story as storyOf } from './layout/testing/inventStory.ts';
import type { TimelineStory } from './prepareStory.ts';
import { drawn, drawsTimelines } from './testing/drawTimeline.tsx';
import { drawnMillStreet } from './testing/millStreetStory.ts';
import type { TimelineHandle } from './TimelineProps.ts';

drawsTimelines();

/** Twenty years of inspections of the bridge on Mill Street, in pairs a week apart. */
const inspections = storyOf(
  Array.from({ length: 40 }, (_, n) =>
    event(`inspected-${n}`, day(1990 + Math.floor(n / 2), 6, 3 + 7 * (n % 2))),
  ),
  [],
);

/** The story when those have come of which `hasCome` says so; see `RestOfTimeline`. */
function come(hasCome: (n: number) => boolean): TimelineStory {
  const { events, zone } = inspections;
  const index = prepareTimeline({
    ...inspections,
    events: events.filter((_, n) => hasCome(n)),
    rest: { facts: axisFactsOf(events, [], zone), reports: [] },
  });
  return { ...drawnMillStreet, index, rows: { ...drawnMillStreet.rows, by: () => index } };
}

const turn = (deltaY = -40) =>
  fireEvent.wheel(screen.getByTestId('timeline'), { deltaY, ctrlKey: true, clientX: 450 });

/** Until the wheel has come to rest; see d3-zoom. */
const rest = () => act(() => new Promise((done) => setTimeout(done, 700)));

/** Where each mark stands that has a key, in pixels. */
const places = () =>
  new Map(
    [...screen.getByTestId('timeline').querySelectorAll('.timeline-event, .timeline-cluster')].map(
      (mark) => [
        mark.getAttribute('data-key') ?? '',
        Number(/translate\((-?[\d.]+)/.exec(mark.getAttribute('transform') ?? '')?.[1]),
      ],
    ),
  );

test.each([
  ['a closer look', [-40, -40, -40]],
  ['a look from farther away', [-60, -60, -60, 25]],
])('events that load during %s move nothing and leave nothing behind', async (_, turns) => {
  const ref = createRef<TimelineHandle>();
  const redraw = await drawn(900, { ref, story: come((n) => n % 3 === 0) });
  await rest();
  const shown = () => ref.current?.shown()?.view.window ?? null;
  for (const deltaY of turns) turn(deltaY);
  const [window, before] = [shown(), places()];
  expect(window).not.toBeNull();
  redraw({ ref, story: come((n) => n % 3 !== 1) });
  expect(shown()).toEqual(window);
  const after = places();
  const stayed = [...before].filter(([key]) => after.has(key));
  expect(stayed.length).toBeGreaterThan(2);
  for (const [key, x] of stayed) expect(after.get(key)).toBeCloseTo(x, 1);
  turn(-10);
  const further = shown();
  expect(further?.from).toBeGreaterThan(window?.from ?? 0);
  await rest();
  expect(shown()?.from).toBeCloseTo(further?.from ?? 0, 3);
  const atRest = places();
  redraw({
    ref,
    story: come((n) => n % 3 !== 1),
    view: { window: shown(), scaleKind: 'elastic', openFolds: [], selected: null },
  });
  expect(places()).toEqual(atRest);
});
