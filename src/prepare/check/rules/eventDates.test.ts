import { describe, expect, test } from 'vitest';
import { millStreet } from '../../../story/file/testing/millStreet.ts';
import { eventDates } from './eventDates.ts';

/** What is said of an event with this date in Paris, of whose accounts each has one of these. */
function said(edtf: string, ...ofAccounts: (string | { announced: string })[]) {
  const [event] = millStreet.events;
  if (!event) throw new Error('Mill Street has events');
  const dated = (text: string) => ({ ...event.date, edtf: text, basis: 'computed' as const });
  const accounts = ofAccounts.map((of, n) => ({
    article: millStreet.articles[n]?.id ?? '',
    excerpts: [],
    ...(typeof of === 'string'
      ? { date: dated(of) }
      : { announced: true as const, date: dated(of.announced) }),
  }));
  const events = [{ ...event, date: dated(edtf), accounts }];
  const story = { ...millStreet, timeZone: 'Europe/Paris', events };
  return eventDates({ file: 'story.json', story, texts: new Map() }).map(
    ({ severity, message }) => `${severity}: ${message}`,
  );
}

describe('an event has the times that its accounts allow, by their instants', () => {
  test.each([
    ['2025-06-07T05:30+02:00', ['2025-06-06T23:30-04:00']],
    ['2025-06-06T22:30Z', ['2025-06-07', '2025-06-07T00:30']],
    ['2025-06-06T06:12', ['2025-06-06T06:12', '2025-06-06']],
    ['2025-06-06T06:12', ['2025-06-06T06:12', '2025-06-06T06:00/2025-06-06T06:30']],
    ['2025-06-06T06:12/2025-06-06T06:40', ['2025-06-06T06:12', '2025-06-06T06:40']],
    // To which minute of the day it was, the accounts need not say.
    ['2025-06-06T06:12', ['2025-06-06']],
    ['2025-06-06', ['2025-06-06T06:12', '2025-06-06T06:40']],
  ])('%s, of %s', (edtf, accounts) => {
    expect(said(edtf, ...accounts)).toEqual([]);
  });

  test('accounts that differ by an hour give a warning, with the times by the story’s clocks', () => {
    expect(said('2025-06-06T06:12', '2025-06-06T06:12', '2025-06-06T04:40Z')).toEqual([
      'warning: 2025-06-06T06:12 leaves out times that the articles allow; its accounts contradict each other, so it spans them all: 2025-06-06T06:12 to 2025-06-06T06:40',
    ]);
    expect(said('2025-06-06T16:00', '2025-06-06T16:00/2025-06-06T16:30')).toEqual([
      'warning: 2025-06-06T16:00 leaves out times that the articles allow; its accounts together allow 2025-06-06T16:00 to 2025-06-06T16:30',
    ]);
  });

  test('of an hour that the clocks show twice the times that the accounts allow have their offset', () => {
    expect(said('2025-10-26T00:15Z', '2025-10-26T02:15+01:00')).toEqual([
      'warning: 2025-10-26T00:15Z leaves out times that the articles allow; its accounts together allow 2025-10-26T02:15+01:00',
    ]);
  });

  test('a day that the event leaves out is refused', () => {
    expect(said('2025-06-06T05:30+02:00', '2025-06-06T23:30-04:00')).toEqual([
      'error: 2025-06-06T05:30+02:00 leaves out days that the articles allow; its accounts together allow 2025-06-07',
    ]);
  });
});

test('the time for which something was announced does not contradict when it happened', () => {
  const planned = { announced: '2031-08-01T18:30' };
  expect(said('2031-08-01T18:42', planned, '2031-08-01T18:42')).toEqual([]);
  expect(said('2031-08-04', { announced: '2031-08-01' }, '2031-08-04')).toEqual([]);
  // While nothing else is known, it is when it is to be.
  expect(said('2031-08-01T18:42', planned)).toEqual([
    'warning: 2031-08-01T18:42 leaves out times that the articles allow; its accounts together allow 2031-08-01T18:30',
  ]);
});
