import { describe, expect, test } from 'vitest';
import { bridge, dateOf, enter, one } from './testing/enterTimeline.ts';

describe('start_date', () => {
  test.each([
    [{ year: 2024 }, '2024'],
    [{ year: '2024' }, '2024'],
    [{ year: '2024', month: '5' }, '2024-05'],
    [{ year: 2024, month: 5, day: 3 }, '2024-05-03'],
    [{ year: 2024, month: '', day: '' }, '2024'],
    [{ year: 79 }, '0079'],
    [{ year: 12_000 }, 'Y12000'],
    [{ year: '2012.0', month: ' 3 ' }, '2012-03'],
    [{ year: 2012, month: 'March' }, '2012-03'],
    [{ year: '2,012', month: 3.0, day: '05' }, '2012-03-05'],
    [{ year: '1 995' }, '1995'],
    [{ year: '-4 540 000 000' }, 'Y-4540000000'],
  ])('year, month, day, hour, minute: %j', (date, edtf) => expect(dateOf(date)).toBe(edtf));

  test.each([
    [{ year: 2024, month: 5, day: 3, hour: 14, minute: 30 }, '2024-05-03T14:30'],
    [{ year: 2024, month: 5, day: 3, hour: 14 }, '2024-05-03T14:00'],
  ])('hour, minute: %j', (date, edtf) => expect(dateOf(date)).toBe(edtf));

  test('second and millisecond are not carried', () => {
    const date = { year: 2024, month: 5, day: 3, hour: 1, minute: 2, second: 3, millisecond: 4 };
    const { event, lines } = one({ start_date: date });
    expect(event.date?.edtf).toBe('2024-05-03T01:02');
    expect(lines).toEqual(['seconds are not carried (events[0])']);
    expect(one({ start_date: { ...date, second: 0, millisecond: 0 } }).lines).toEqual([]);
  });

  test.each([
    [{ year: 2024, month: 5, hour: 14 }, '2024-05', 'a time without its day and hour'],
    [{ year: 2024, month: 5, day: 3, minute: 14 }, '2024-05-03', 'a time without its day and hour'],
    [{ year: -12_000, month: 5 }, 'Y-12000', 'of a year of five digits or more, the rest'],
  ])('what a date cannot hold is reported: %j', (start_date, edtf, lost) => {
    const { event, lines } = one({ start_date });
    expect(event.date?.edtf).toBe(edtf);
    expect(lines).toEqual([`${lost} is not carried (events[0])`]);
  });

  test('a time of 0:00 without a day is ignored', () => {
    expect(one({ start_date: { year: 2024, hour: '0', minute: 0 } }).lines).toEqual([]);
  });

  test('years before Christ are those that TimelineJS shows', () => {
    expect(dateOf({ year: -500 })).toBe('-0499');
    expect(dateOf({ year: -12_000 })).toBe('Y-12000');
    expect(dateOf({ year: '-44', month: 3, day: 15 })).toBe('-0043-03-15');
  });

  test('years go back to the beginning, as years ago', () => {
    expect(
      one({ start_date: { year: -13_800_000_000 } }, { scale: 'cosmological' }).event.date,
    ).toMatchObject({ edtf: 'Y-13800000000' });
    expect(dateOf({ year: '-13,800,000,000' })).toBe('Y-13800000000');
  });

  test('display_date gives the date’s words, in the date or in the slide', () => {
    const words = 'on a wet day';
    expect(one({ start_date: { year: 2024, display_date: words } }).event.date?.words).toBe(words);
    expect(one({ display_date: words }).event.date).toMatchObject({ edtf: '2024', words });
  });

  test.each([
    ['about 1990', { year: 1990 }, undefined, '1990~', 'moment'],
    ['spring 1990', { year: 1990, month: 3 }, { year: 1990, month: 5 }, '1990-21', 'moment'],
    ['the 1990s', { year: 1990 }, { year: 1999 }, '199X', 'moment'],
    ['between 1990 and 1992', { year: 1990 }, { year: 1992 }, '1990/1992', 'moment'],
    ['since 1990', { year: 1990 }, undefined, '1990/..', 'span'],
    ['since 1990', { year: 1990 }, { year: 2020 }, '1990/2020', 'span'],
    ['12 March', { year: 1990 }, undefined, '1990', 'moment'],
    ['about 1850', { year: 1990 }, undefined, '1990', 'moment'],
  ])(
    'display_date “%s” goes before the numbers where it says the same days',
    (display_date, start_date, end_date, edtf, extent) => {
      expect(one({ start_date, end_date, display_date }).event.date).toMatchObject({
        edtf,
        extent,
        words: display_date,
      });
    },
  );

  test('format is not carried', () => {
    const { lines } = one({ start_date: { year: 2024, format: 'yyyy' } });
    expect(lines).toEqual(['the format of a date is not carried (events[0])']);
  });

  test('that is missing leaves the event undated', () => {
    expect(one({ start_date: null }).event.date).toBeNull();
    expect(one({ start_date: { year: '' } }).event.date).toBeNull();
  });

  test.each([
    [{ year: 2024, month: 2, day: 30 }, 'day 30 does not exist'],
    [{ year: 2024, month: 13 }, 'month 13 does not exist'],
    [{ year: 2024, month: 5, day: 3, hour: 25 }, 'no clock shows 25:0'],
    [{ year: 'soon' }, 'year “soon” is not a whole number'],
    [{ month: 5 }, 'has a month and no year'],
    [{ year: 2024, day: 5 }, 'has a day and no month'],
  ])('%j is refused', (start_date, why) => {
    expect(enter({ events: [{ start_date, text: bridge }] })).toEqual({
      faults: [expect.stringMatching(new RegExp(`^events\\[0\\]: start_date: ${why}`))],
    });
  });
});

describe('end_date', () => {
  test('makes a span', () => {
    const { event } = one({
      start_date: { year: 2024, month: 5, day: 3 },
      end_date: { year: 2024, month: 6 },
    });
    expect(event.date).toMatchObject({ edtf: '2024-05-03/2024-06', extent: 'span' });
  });

  test('of the same day is something that lasted all of it', () => {
    const day = { year: 2024, month: 5, day: 3 };
    expect(one({ start_date: day, end_date: day }).event.date).toMatchObject({
      edtf: '2024-05-03',
      extent: 'span',
    });
  });

  test('before the start is refused, and without a start', () => {
    const end_date = { year: 2023 };
    expect(enter({ events: [{ start_date: { year: 2024 }, end_date, text: bridge }] })).toEqual({
      faults: [expect.stringContaining('events[0]: end_date: the end of the interval is before')],
    });
    expect(enter({ events: [{ end_date, text: bridge }] })).toEqual({
      faults: [expect.stringContaining('has an end_date and no start_date')],
    });
  });
});
