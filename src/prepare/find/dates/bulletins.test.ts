import { describe, expect, test } from 'vitest';
import { findDates } from './findDates.ts';

const datesIn = (text: string, published?: string) =>
  findDates(text, published === undefined ? {} : { published }).dates.map(
    ({ text: words, edtf, announced }) => `${words} = ${edtf}${announced ? ', announced' : ''}`,
  );

const bulletins = [
  'Monday 10 November 2031',
  '06:00 The river stands at 2.10 metres. It has been in flood since 9pm on Sunday.',
  '18:00 A rest centre opens at 7pm.',
  'Tuesday 11 November',
  '02:20 The river peaked at 1.50am.',
  'Wednesday 12 November',
  'Mill Lane reopened at 6.30 this morning. The rest centre closes at midday on Thursday.',
].join('\n\n');

describe('bulletins under days', () => {
  test('count from the day that they are under, though the first is that of publication', () => {
    expect(datesIn(bulletins)).toEqual([
      'Monday 10 November 2031 = 2031-11-10',
      '06:00 = 2031-11-10T06:00',
      '9pm on Sunday = 2031-11-09T21:00',
      '18:00 = 2031-11-10T18:00',
      '7pm = 2031-11-10T19:00, announced',
      'Tuesday 11 November = 2031-11-11',
      '02:20 = 2031-11-11T02:20',
      '1.50am = 2031-11-11T01:50',
      'Wednesday 12 November = 2031-11-12',
      '6.30 this morning = 2031-11-12T06:30',
      'midday on Thursday = 2031-11-13T12:00, announced',
    ]);
  });

  test('a list of events long after them counts nothing from its days', () => {
    const dates = datesIn(bulletins, '2034-03-01');
    expect(dates).not.toContain('6.30 this morning = 2031-11-12T06:30');
  });

  test('lines that begin with times are no bulletins without days above them', () => {
    expect(datesIn('09:30 Doors open\n10:00 Talk\n11:15 Tea', '2034-03-01')).toEqual([]);
  });
});

describe('what an hour is counted from', () => {
  test('an hour of the evening is that of last night, where that is told', () => {
    const text =
      'The fire broke out shortly after 10pm last night. Four were missing at noon today.\n\nThe lifeboat arrived at 10.52pm.';
    expect(datesIn(text, '2019-02-15').at(-1)).toBe('10.52pm = 2019-02-14T22:52');
  });

  test('not the day on which somebody spoke to a newspaper', () => {
    const text =
      'The sirens sounded on Monday night, say people whom the Mercury spoke to on Tuesday. “We rang at five past eleven,” one said.';
    expect(datesIn(text, '2031-11-12').at(-1)).toBe('five past eleven = 2031-11-10T23:05');
  });
});

describe('what is counted from an event', () => {
  test.each([
    'It was shut three weeks before the fire on 14 February 2019.',
    'It was shut three weeks before the fire of February 14, 2019.',
  ])('is counted from its date: %s', (text) => {
    const [first] = findDates(text, { published: '2021-10-14' }).dates;
    expect(first).toMatchObject({ edtf: '2019-01-24', basis: 'computed' });
  });

  test('is open where the event has no date', () => {
    expect(
      datesIn(
        'On Monday she repeated what she had said on the Tuesday after the flood.',
        '2031-11-18',
      ),
    ).toEqual(['Monday = 2031-11-17']);
  });
});

test('what somebody was asked to do may be over: the nearest day is meant', () => {
  const text = '“We asked him to go on Wednesday night,” she said.';
  expect(datesIn(text, '2031-11-13')).toEqual(['Wednesday night = 2031-11-12']);
});

test('figures of a quarter are set against those of the same quarter a year earlier', () => {
  const text =
    'Profit in the third quarter fell to $12.4 million from $15.1 million a year earlier.';
  expect(datesIn(text, '1998-02-13')).toEqual([
    'the third quarter = 1997-07/1997-09',
    'a year earlier = 1996-07/1996-09',
  ]);
});
