import { expect, test } from 'vitest';
import { millStreet } from '../../../story/file/testing/millStreet.ts';
import { clockChanges } from './clockChanges.ts';

function said(edtf: string, timeZone: string) {
  const [event] = millStreet.events;
  if (!event) throw new Error('Mill Street has events');
  const events = [{ ...event, date: { ...event.date, edtf }, accounts: [] }];
  const story = { ...millStreet, timeZone, events, undated: [] };
  return clockChanges({ file: 'story.json', story, texts: new Map() }).map(
    ({ message }) => message,
  );
}

test.each([
  ['2025-03-30T02:30', 'Europe/Paris', '02:30'],
  ['2025-03-09T02:00', 'America/New_York', '02:00'],
  ['2025-03-30T01:00/2025-03-30T02:15', 'Europe/Paris', '02:15'],
])('%s does not exist in %s', (edtf, zone, time) => {
  expect(said(edtf, zone)).toEqual([expect.stringContaining(`never show ${time}`)]);
});

test.each([
  ['2025-03-30T03:00', 'Europe/Paris'],
  ['2025-03-30T02:30+01:00', 'Europe/Paris'],
  ['2025-03-30T02:30', 'Asia/Kolkata'],
  // Clocks that are put back show a time twice.
  ['2025-10-26T02:30+01:00', 'Europe/Paris'],
  ['2025-10-26T03:00', 'Europe/Paris'],
  ['2025-03-30', 'Europe/Paris'],
])('%s exists in %s', (edtf, zone) => {
  expect(said(edtf, zone)).toEqual([]);
});

test.each([
  ['2025-10-26T02:30', 'Europe/Paris', '02:30'],
  ['2025-04-06T01:45', 'Australia/Lord_Howe', '01:45'],
  ['2025-11-02T00:30/2025-11-02T01:15', 'America/New_York', '01:15'],
])('%s may be either of two times in %s', (edtf, zone, time) => {
  expect(said(edtf, zone)).toEqual([expect.stringContaining(`show ${time} twice`)]);
});

test('a day that was skipped at the date line does not exist, and the days beside it do', () => {
  for (const edtf of ['2011-12-30', '2011-12-30T12:00', '2011-12-29/2011-12-30']) {
    expect(said(edtf, 'Pacific/Apia')).toEqual([
      'Pacific/Apia has no 2011-12-30: it moved across the date line and skipped that day; correct the day',
    ]);
  }
  expect(said('2011-12-29/2011-12-31', 'Pacific/Apia')).toEqual([]);
  expect(said('2011-12-30', 'Pacific/Pago_Pago')).toEqual([]);
});
