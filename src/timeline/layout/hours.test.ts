import { describe, expect, test } from 'vitest';
import { axisOf } from './index/axisOf.ts';
import { at, indexOf, sceneOf } from '../testing/scenesOfDates.ts';

/** Times of 6 June 2025 in Paris, as files may have them: in any order and any zone. */
const times = [
  ['reopens', '2025-06-06T21:30+02:00'],
  ['jolt', '2025-06-06T06:12+02:00'],
  ['closed', '2025-06-06T04:40Z'],
  ['queue', '2025-06-06T08:05'],
  ['engineer', '2025-06-06T05:45-04:00'],
  ['crack', '2025-06-06T13:20+02:00'],
  ['statement', '2025-06-06T16:00+02:00'],
  ['strut', '2025-06-06T18:12+02:00'],
] as const;

const inOrder = ['jolt', 'closed', 'queue', 'engineer', 'crack', 'statement', 'strut', 'reopens'];

describe('eight events of one day', () => {
  test('are in order of time, on either scale', () => {
    const index = indexOf(times);
    for (const kind of ['linear', 'elastic'] as const) {
      expect(sceneOf(index, kind).marks.map(({ id }) => id)).toEqual(inOrder);
    }
  });

  test('are exactly as far apart on a linear axis as they were in time', () => {
    const { marks } = sceneOf(indexOf(times), 'linear');
    const minutes = [372, 400, 485, 705, 800, 960, 1092, 1290];
    const [first, last] = [marks[0]?.x ?? 0, marks.at(-1)?.x ?? 0];
    marks.forEach(({ x }, n) => {
      const share = ((minutes[n] ?? 0) - 372) / (1290 - 372);
      expect(x).toBeCloseTo(first + share * (last - first), 6);
    });
  });

  test('have labels that show the time, by the clocks of the story', () => {
    const labels = sceneOf(indexOf(times), 'elastic').labels.map(({ id, date }) => [id, date.text]);
    expect(Object.fromEntries(labels)).toMatchObject({
      closed: 'Fri 6 Jun, 06:40',
      engineer: 'Fri 6 Jun, 11:45',
    });
  });

  test('are dots, with ticks of hours under them', () => {
    const scene = sceneOf(indexOf(times), 'linear');
    expect(new Set(scene.marks.map(({ role }) => role))).toEqual(new Set(['day']));
    expect(scene.axis.ticks.map(({ text }) => text)).toContain('12:00');
  });
});

describe('a day alone beside times of it', () => {
  test('is somewhere within, and a bar as long as the day', () => {
    const index = indexOf([...times, ['sometime', '2025-06-06'], ['next', '2025-06-07']]);
    const shapes = new Map(index.known.map(({ event, shape }) => [event.id, shape]));
    expect([shapes.get('sometime'), shapes.get('next')]).toEqual(['bar', 'dot']);
    const bar = index.known.find(({ event }) => event.id === 'sometime');
    expect([bar?.from, bar?.to]).toEqual([at('2025-06-05T22:00Z'), at('2025-06-06T22:00Z')]);
  });

  test('even if only an article of that day has a time', () => {
    const index = indexOf([['sometime', '2025-06-06']]);
    expect(index.events[0]?.shape).toBe('bar');
  });

  test('in a story of days it stays a dot', () => {
    const index = indexOf([['sometime', '2025-06-06']], '2025-06-06');
    expect(index.events[0]?.shape).toBe('dot');
  });
});

describe('an April of which only the month is known, beside hours of it', () => {
  const april = indexOf(
    [
      ['sale', '2031-04'],
      ['late', '2031-04-14T17:05'],
      ['bell', '2031-04-14T18:55'],
      ['timely', '2031-04-15T09:00'],
      ['later', '2031-05-20'],
    ],
    '2031-04-14T18:20',
  );

  test('may have happened in a fold, which is then not without events', () => {
    const { folds } = sceneOf(april, 'elastic').axis;
    expect(folds.map(({ words, mayHold }) => [words, mayHold])).toEqual([
      ['about 16 days', true],
      ['19 days', false],
    ]);
  });

  test('has no line of a day’s beginning through the label of a tick', () => {
    const { changes, ticks } = sceneOf(april, 'elastic').axis;
    expect(changes.length).toBeGreaterThan(0);
    const crossed = ticks.filter(({ textPx, widthPx }) =>
      changes.some(({ kind, x }) => kind === 'day' && x > textPx && x < textPx + widthPx),
    );
    expect(crossed.map(({ text }) => text)).toEqual([]);
  });
});

describe('time within a day', () => {
  test('is folded where it is long and empty, and the fold says how long', () => {
    const night = [
      ['a', '2025-06-06T06:00'],
      ['b', '2025-06-06T06:04'],
      ['c', '2025-06-06T06:09'],
      ['d', '2025-06-06T12:10'],
    ] as const;
    const { axis } = sceneOf(indexOf(night, '2025-06-06T12:20'), 'elastic');
    expect(axis.folds.map(({ words }) => words)).toEqual(['6 hours']);
  });

  test('can be seen down to the minute', () => {
    const index = indexOf(times);
    expect(axisOf(index, 'linear', [])?.axis.finest).toBe('minute');
    const window = { from: at('2025-06-06T16:11Z'), to: at('2025-06-06T16:14:30Z') };
    const { axis } = sceneOf(index, 'linear', window);
    expect(axis.ticks.map(({ text }) => text)).toEqual([
      '6 Jun ’25, 18:11',
      '18:12',
      '18:13',
      '18:14',
    ]);
  });
});

describe('on an axis of hours', () => {
  test('the beginnings of days are marked, and clocks that are changed', () => {
    const night = [
      ['a', '2025-10-25T21:00'],
      ['b', '2025-10-26T06:00'],
    ] as const;
    const { axis } = sceneOf(indexOf(night, '2025-10-26T07:00'), 'linear');
    expect(axis.changes.map(({ kind, text }) => [kind, text])).toEqual([
      ['day', null],
      ['clock', 'clocks −1\u00a0h'],
    ]);
    const shares = axis.changes.map(({ x }) => x - (axis.segments[0]?.x0 ?? 0));
    // 21:00 to 07:00 are eleven hours; midnight is after three, 03:00 after six.
    expect((shares[1] ?? 0) / (shares[0] ?? 1)).toBeGreaterThan(1.9);
  });

  test('an axis of days has neither', () => {
    const days = [
      ['a', '2025-10-25'],
      ['b', '2025-10-27'],
    ] as const;
    expect(sceneOf(indexOf(days, '2025-10-28'), 'linear').axis.changes).toEqual([]);
  });
});
