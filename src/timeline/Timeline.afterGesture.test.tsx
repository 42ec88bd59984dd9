import { act, cleanup, createEvent, fireEvent, screen } from '@testing-library/react';
import * as fc from 'fast-check';
import { createRef } from 'react';
import { expect, test } from 'vitest';
import type { Stretch } from '../time/scale/axis.ts';
import { runs } from '../time/testing/runs.ts';
import { drawn, drawsTimelines } from './testing/drawTimeline.tsx';
import { drawnMillStreet } from './testing/millStreetStory.ts';
import { storyOfYears } from './testing/storyOfYears.ts';
import type { TimelineHandle } from './TimelineProps.ts';

drawsTimelines();

const widthPx = 900;

type Step =
  /** A turn of the wheel with ctrl, which zooms about a place. */
  | { readonly kind: 'turn'; readonly deltaY: number; readonly clientX: number }
  /** A drag from the middle, in so many pixels, in two moves. */
  | { readonly kind: 'drag'; readonly byPx: number };

const arbitraryStep: fc.Arbitrary<Step> = fc.oneof(
  fc.record({
    kind: fc.constant('turn' as const),
    deltaY: fc.integer({ min: -300, max: 150 }),
    clientX: fc.integer({ min: 0, max: widthPx }),
  }),
  fc.record({ kind: fc.constant('drag' as const), byPx: fc.integer({ min: -400, max: 400 }) }),
);

/** With the window that d3-zoom listens on, which jsdom takes from nobody. */
function press(svg: Element, kind: 'mouseDown' | 'mouseMove' | 'mouseUp', byPx: number) {
  const event = createEvent[kind](svg, { clientX: widthPx / 2 + byPx, clientY: 5 });
  Object.defineProperty(event, 'view', { value: document.defaultView });
  fireEvent(svg, event);
}

function take(step: Step) {
  const svg = screen.getByTestId('timeline');
  if (step.kind === 'turn') {
    const { deltaY, clientX } = step;
    fireEvent.wheel(svg, { deltaY, clientX, ctrlKey: true });
    return;
  }
  press(svg, 'mouseDown', 0);
  press(svg, 'mouseMove', step.byPx / 2);
  press(svg, 'mouseMove', step.byPx);
  press(svg, 'mouseUp', step.byPx);
}

/** Until the wheel has come to rest, which takes 0.6 s at most; see `createWheelRest`. */
const rest = () => act(() => new Promise((done) => setTimeout(done, 700)));

/** Ids are another drawing's own. */
const markup = () =>
  [screen.getByTestId('timeline'), screen.getByTestId('minimap')].map(({ outerHTML }) =>
    outerHTML.replaceAll(/\b(id|aria-describedby|mask|fill)="[^"]*"/g, ''),
  );

const number = /-?\d+(?:\.\d+)?(?:e-?\d+)?/g;

/**
 * A markup with the numbers of another where they are the same to a fiftieth of a pixel: what moves
 * by less than can be seen is not written again.
 */
function withNumbersOf(markup: string, other: string): string {
  const numbers = other.match(number) ?? [];
  let n = 0;
  return markup.replaceAll(number, (text) => {
    const there = numbers[n] ?? 'NaN';
    n += 1;
    return Math.abs(Number(text) - Number(there)) < 0.02 ? there : text;
  });
}

async function begin(story: typeof drawnMillStreet, window: Stretch | null) {
  const ref = createRef<TimelineHandle>();
  await drawn(widthPx, { story, ref, defaultView: { window, scaleKind: 'linear' } });
  await rest();
  return () => ref.current?.shown()?.view.window ?? null;
}

test.each([
  ['each account by itself', drawnMillStreet],
  ['a row’s accounts as one', storyOfYears(45)],
])(
  'after a gesture the drawing equals a fresh one of the same window: %s',
  { timeout: 300_000 },
  async (_, story) => {
    await fc.assert(
      fc
        .asyncProperty(fc.array(arbitraryStep, { minLength: 1, maxLength: 6 }), async (steps) => {
          const shown = await begin(story, null);
          for (const step of steps) take(step);
          await rest();
          const moved = { window: shown(), markup: markup() };
          cleanup();
          await begin(story, moved.window);
          const anew = markup();
          expect(moved.markup.map((one, n) => withNumbersOf(one, anew[n] ?? ''))).toEqual(anew);
        })
        .afterEach(cleanup),
      { numRuns: runs(3) },
    );
  },
);
