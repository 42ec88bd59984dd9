import { describe, expect, test } from 'vitest';
import { french } from '../../../language/french.ts';
import { dayNumber } from '../../day.ts';
import { axisFrom } from '../../testing/arbitraryAxis.ts';
import { ticksOn } from '../../testing/ticksOn.ts';
import { linearAxis } from '../linearAxis.ts';

const day = (year: number, month = 1, dayOfMonth = 1) =>
  dayNumber({ year, month, day: dayOfMonth });

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

  test('years before 1 have their era, and are round as written', () => {
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

  test('has years where years are known, days where days are', () => {
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

test('round ticks between the years of an elastic axis have one step', () => {
  const years = [-2499, -1999, 14, 476, 1066, 1492, 2020];
  const axis = axisFrom(years.map((year) => ({ from: day(year), days: 365 })));
  const ticks = ticksOn(axis, { widthPx: 1200, worthNaming: years.map((year) => day(year)) });
  const own = new Set(years.map((year) => day(year)));
  const between = ticks.filter(({ period }) => !own.has(period.from)).map(({ text }) => text);
  expect(between.length).toBeGreaterThan(1);
  for (const text of between) expect(text).toMatch(/^(?:\d*[05]00(?: BC| AD)?|1 AD)$/);
});
