import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { axisOf } from '../index/axisOf.ts';
import { prepareTimeline } from '../index/prepareTimeline.ts';
import { arbitraryInput } from '../testing/arbitraryInput.ts';
import { bridge, day, event, row, story } from '../testing/inventStory.ts';
import { moveFocus, type Focus, type FocusMove } from './moveFocus.ts';

const index = prepareTimeline(bridge);

const walk = (start: Focus | null, ...moves: FocusMove[]) =>
  moves.reduce<Focus | null>((focus, move) => moveFocus(index, focus, move), start);

const at = (eventId: string, rowId: string | null = null): Focus => ({ eventId, rowId });

test('every event can be reached from the first, from left to right', () => {
  fc.assert(
    fc.property(arbitraryInput, fc.constantFrom('elastic', 'linear'), (input, kind) => {
      const index = prepareTimeline(input);
      const places = axisOf(index, kind, [])?.places ?? new Float64Array();
      const reached: string[] = [];
      let focus = moveFocus(index, null, 'first');
      while (focus && reached.at(-1) !== focus.eventId) {
        reached.push(focus.eventId);
        focus = moveFocus(index, focus, 'next');
      }
      expect(reached).toEqual(index.known.map(({ event: { id } }) => id));
      expect([...places]).toEqual([...places].sort((a, b) => a - b));
      const back = reached.toReversed().map((_, n) => reached[reached.length - 1 - n]);
      expect(
        back.every((id, n) => {
          const before = moveFocus(index, { eventId: id ?? '', rowId: null }, 'previous');
          return before?.eventId === (back[n + 1] ?? id);
        }),
      ).toBe(true);
    }),
  );
});

describe('between the events and the rows', () => {
  test('down leads through the rows that report the event, and no farther', () => {
    expect(walk(at('video'), 'down')).toEqual(at('video', 'post'));
    expect(walk(at('video'), 'down', 'down')).toEqual(at('video', 'courier'));
    expect(walk(at('video'), 'down', 'down', 'down')).toEqual(at('video', 'courier'));
  });

  test('down passes over rows that do not report it', () => {
    expect(walk(at('letter'), 'down')).toEqual(at('letter', 'courier'));
  });

  test('up leads back to the event', () => {
    expect(walk(at('video', 'courier'), 'up')).toEqual(at('video', 'post'));
    expect(walk(at('video', 'courier'), 'up', 'up')).toEqual(at('video'));
    expect(walk(at('video'), 'up')).toEqual(at('video'));
  });

  test('within a row left and right follow what its article reports', () => {
    expect(walk(at('rebuilt', 'post'), 'next')).toEqual(at('inspection', 'post'));
    expect(walk(at('inspection', 'post'), 'previous')).toEqual(at('rebuilt', 'post'));
    expect(walk(at('rebuilt', 'post'), 'previous')).toEqual(at('rebuilt', 'post'));
    expect(walk(at('rebuilt', 'post'), 'last')).toEqual(at('union', 'post'));
  });

  test('an event that no row reports has nothing below it', () => {
    const lone = prepareTimeline(
      story([event('lone', day(2023), 1, { reportedBy: [] })], [row('courier', day(2023, 2))]),
    );
    expect(moveFocus(lone, at('lone'), 'down')).toEqual(at('lone'));
  });
});

test('first and last lead to the ends, and so does the first key', () => {
  expect(walk(at('video'), 'first')).toEqual(at('rebuilt'));
  expect(walk(at('video'), 'last')).toEqual(at('reopens'));
  expect(walk(null, 'next')).toEqual(at('rebuilt'));
  expect(walk(null, 'previous')).toEqual(at('reopens'));
  expect(walk(at('gone'), 'next')).toEqual(at('rebuilt'));
});

test('a story without dated events has nowhere to go', () => {
  expect(moveFocus(prepareTimeline(story([])), null, 'next')).toBeNull();
});
