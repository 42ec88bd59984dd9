import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { english } from '../../../language/english.ts';
import { dayNumber } from '../../day.ts';
import { arbitraryAxis, axisFrom } from '../../testing/arbitraryAxis.ts';
import { french } from '../../../language/french.ts';
import type { Stretch, TimeAxis } from '../axis.ts';
import { linearAxis } from '../linearAxis.ts';
import { scaleOver } from '../scaleOver.ts';
import { unnamedZone } from '../../zone/zone.ts';
import type { CoarseStretch } from './coarse.ts';
import { placeTicks } from './placeTicks.ts';
import { betweenPx } from './tick.ts';

const day = (year: number, month = 1, dayOfMonth = 1) =>
  dayNumber({ year, month, day: dayOfMonth });

const measure = (text: string) => text.length * 6.2;

function ticksOn(
  axis: TimeAxis,
  {
    window = axis.domain,
    widthPx = 740,
    worthNaming = [] as readonly number[],
    language = english,
    zone = unnamedZone,
    coarse = [] as readonly CoarseStretch[],
  } = {},
) {
  const range = { x0: 0, x1: widthPx };
  const scale = scaleOver(axis, window, range);
  const textRange = { x0: -20, x1: widthPx + 20 };
  return placeTicks(scale, { range, textRange, worthNaming, zone, coarse, measure, language });
}

const textsOn = (from: number, to: number, widthPx = 740) =>
  ticksOn(linearAxis({ from, to }), { widthPx }).map(({ text }) => text);

describe('on a linear axis', () => {
  test('a century has its decades', () => {
    expect(textsOn(day(1921), day(2023))).toEqual([
      '1930',
      '1940',
      '1950',
      '1960',
      '1970',
      '1980',
      '1990',
      '2000',
      '2010',
      '2020',
    ]);
  });

  test('thirty years have every fifth, each at its own beginning', () => {
    const axis = linearAxis({ from: day(1995), to: day(2024) });
    const ticks = ticksOn(axis);
    expect(ticks.map(({ text }) => text)).toEqual(['1995', '2000', '2005', '2010', '2015', '2020']);
    expect(ticks.map(({ period }) => period.from)).toEqual(
      [1995, 2000, 2005, 2010, 2015, 2020].map((year) => day(year)),
    );
  });

  test('a year has its months, the first and the last with the year', () => {
    expect(textsOn(day(2023), day(2024))).toEqual([
      'Jan ’23',
      'Feb',
      'Mar',
      'Apr',
      'May',
      'Jun',
      'Jul',
      'Aug',
      'Sep',
      'Oct',
      'Nov',
      'Dec ’23',
    ]);
  });

  test('months of more than one year all say their year', () => {
    expect(textsOn(day(2022, 3), day(2024, 3))).toEqual([
      'Apr ’22',
      'Jul ’22',
      'Oct ’22',
      'Jan ’23',
      'Apr ’23',
      'Jul ’23',
      'Oct ’23',
      'Jan ’24',
    ]);
  });

  test('a month has every seventh day, the first and the last with the year', () => {
    expect(textsOn(day(2023, 9), day(2023, 10))).toEqual([
      '1 Sep ’23',
      '8 Sep',
      '15 Sep',
      '22 Sep ’23',
    ]);
  });

  test('a week has its days', () => {
    expect(textsOn(day(2023, 12, 29), day(2024, 1, 3))).toEqual([
      '29 Dec ’23',
      '30 Dec',
      '31 Dec',
      '1 Jan ’24',
      '2 Jan ’24',
    ]);
  });

  test('a window within one day has that day', () => {
    const axis = linearAxis({ from: day(2000), to: day(2024) });
    const window = { from: day(2023, 9, 9) + 0.25, to: day(2023, 9, 9) + 0.75 };
    const ticks = ticksOn(axis, { window });
    expect(ticks.map(({ text, startsHere }) => [text, startsHere])).toEqual([['9 Sep ’23', false]]);
  });

  test('a story of more than a century has no short years', () => {
    const axis = linearAxis({ from: day(1900), to: day(2024) });
    const ticks = ticksOn(axis, { window: { from: day(2023, 9, 7), to: day(2023, 9, 10) } });
    expect(ticks[0]?.text).toBe('7 Sep 2023');
  });

  test('a billion years have their hundreds of millions', () => {
    expect(textsOn(day(-1_000_000_000), day(0), 1400)).toEqual([
      '1,000,000,000 BC',
      '900,000,000 BC',
      '800,000,000 BC',
      '700,000,000 BC',
      '600,000,000 BC',
      '500,000,000 BC',
      '400,000,000 BC',
      '300,000,000 BC',
      '200,000,000 BC',
      '100,000,000 BC',
    ]);
  });

  test('years before 1 are said with their era, and are round as they are said', () => {
    expect(textsOn(day(-100), day(100))).toEqual(['100 BC', '50 BC', '1 AD', '50 AD']);
    expect(textsOn(day(-2500), day(2000))).toEqual([
      '2500 BC',
      '2000 BC',
      '1500 BC',
      '1000 BC',
      '500 BC',
      '1 AD',
      '500 AD',
      '1000',
      '1500',
    ]);
  });
});

describe('on an elastic axis', () => {
  const bridge = axisFrom([
    { from: day(1998), days: 365 },
    { from: day(2006), days: 365 },
    { from: day(2016), days: 366 },
    { from: day(2023, 5), days: 31 },
    ...[7, 8, 9, 9, 9, 9].map((n) => ({ from: day(2023, 9, n), days: 1 })),
    { from: day(2023, 12, 7), days: 2 },
  ]);
  const worthNaming = [
    day(1998),
    day(2006),
    day(2016),
    day(2023, 5),
    day(2023, 9, 7),
    day(2023, 9, 8),
    day(2023, 9, 9),
    day(2023, 12, 7),
  ];

  test('years stand where years are known, days where days are', () => {
    const texts = ticksOn(bridge, { worthNaming }).map(({ text }) => text);
    expect(texts).toEqual([
      '1998',
      '2006',
      '2016',
      'May ’23',
      '7 Sep',
      '8 Sep',
      '9 Sep',
      '7 Dec ’23',
    ]);
  });

  test('a tick of days is under the middle of its day', () => {
    const tick = ticksOn(bridge, { worthNaming }).find(({ text }) => text === '1998');
    const middle = ((tick?.x0 ?? 0) + (tick?.x1 ?? 0)) / 2;
    expect((tick?.textPx ?? 0) + (tick?.widthPx ?? 0) / 2).toBeCloseTo(middle, 6);
  });

  test('another language has its own names', () => {
    const texts = ticksOn(bridge, { worthNaming, language: french }).map(({ text }) => text);
    expect(texts.some((text) => text.includes('sept'))).toBe(true);
  });
});

const arbitraryView = fc
  .record({
    axis: arbitraryAxis,
    start: fc.double({ min: 0, max: 1, noNaN: true }),
    log: fc.double({ min: 0, max: 5, noNaN: true }),
    widthPx: fc.integer({ min: 60, max: 1400 }),
  })
  .map(({ axis, start, log, widthPx }) => {
    const length = axis.length / 10 ** log;
    const from = start * (axis.length - length);
    const window: Stretch = { from: axis.dayAt(from), to: axis.dayAt(from + length) };
    return { axis, window, widthPx, worthNaming: [axis.domain.from] };
  })
  .filter(
    ({ window }) => window.to - window.from > 1e-3 * Math.max(1, Math.abs(window.from) * 1e-12),
  );

describe('everywhere', () => {
  test('no two ticks read the same', () => {
    fc.assert(
      fc.property(arbitraryView, ({ axis, ...options }) => {
        const texts = ticksOn(axis, options).map(({ text }) => text);
        expect(new Set(texts).size).toBe(texts.length);
      }),
    );
  });

  test('no two touch, and none is cut by the edge', () => {
    fc.assert(
      fc.property(arbitraryView, ({ axis, ...options }) => {
        let free = -20;
        for (const { textPx, widthPx } of ticksOn(axis, options)) {
          expect(textPx).toBeGreaterThanOrEqual(free);
          free = textPx + widthPx + betweenPx - 1e-9;
          expect(textPx + widthPx).toBeLessThanOrEqual(options.widthPx + 20 + 1e-9);
        }
      }),
    );
  });

  test('each is a period of the calendar and stands where its period is', () => {
    fc.assert(
      fc.property(arbitraryView, ({ axis, ...options }) => {
        const scale = scaleOver(axis, options.window, { x0: 0, x1: options.widthPx });
        for (const { period, x0, x1, startsHere, textPx, widthPx } of ticksOn(axis, options)) {
          expect(x0).toBeGreaterThanOrEqual(scale.position(period.from) - 1e-6);
          expect(x1).toBeLessThanOrEqual(scale.position(period.to) + 1e-6);
          const isAtStart = Math.abs(x0 - scale.position(period.from)) < 1e-3;
          expect(isAtStart || !startsHere).toBe(true);
          expect(textPx).toBeLessThanOrEqual(Math.max((x0 + x1) / 2, x0 + 4) + 1e-6);
          expect(textPx + widthPx).toBeGreaterThanOrEqual(x0 - 1e-6);
        }
      }),
    );
  });

  test('none is inside a closed fold', () => {
    fc.assert(
      fc.property(arbitraryView, ({ axis, ...options }) => {
        const scale = scaleOver(axis, options.window, { x0: 0, x1: options.widthPx });
        for (const { x0, x1 } of ticksOn(axis, options)) {
          for (const fold of axis.folds.filter(({ isOpen }) => !isOpen)) {
            const [start, end] = [scale.position(fold.from), scale.position(fold.to)];
            expect(x0 >= end - 1e-6 || x0 < start + 1e-6).toBe(true);
            expect(x0 >= start - 1e-6 && x1 <= end + 1e-6).toBe(false);
          }
        }
      }),
    );
  });
});

test('round ticks between the years of an elastic axis have one step', () => {
  const years = [-2499, -1999, 14, 476, 1066, 1492, 2020];
  const axis = axisFrom(years.map((year) => ({ from: day(year), days: 365 })));
  const ticks = ticksOn(axis, { widthPx: 1200, worthNaming: years.map((year) => day(year)) });
  const own = new Set(years.map((year) => day(year)));
  const between = ticks.filter(({ period }) => !own.has(period.from)).map(({ text }) => text);
  expect(between.length).toBeGreaterThan(1);
  for (const text of between) expect(text).toMatch(/^(?:\d*[05]00(?: BC| AD)?|1 AD)$/);
});
