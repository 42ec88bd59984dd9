import { expect, test } from 'vitest';
import { arabic } from '../../language/arabic.ts';
import { english, type Language } from '../../language/english.ts';
import { french } from '../../language/french.ts';
import { instantsOf } from '../edtf/instants.ts';
import { precisionOf } from '../edtf/qualities.ts';
import { edtfOf } from '../testing/edtfOf.ts';
import { ianaZone } from '../zone/ianaZone.ts';
import { unnamedZone } from '../zone/zone.ts';
import { describeLag } from './describeLag.ts';
import { lagBounds } from './lagBounds.ts';

const paris = ianaZone('Europe/Paris') ?? unnamedZone;

function bounds(text: string) {
  const edtf = edtfOf(text);
  return lagBounds(instantsOf(edtf, paris), precisionOf(edtf) === 'time', paris);
}

const lag = (event: string, article: string, language: Language = english) =>
  describeLag(bounds(article), bounds(event), language);

test.each([
  ['2025-06-06T15:00', '2025-06-06T18:12', '3 hours 12 minutes later'],
  ['2025-06-06T15:00', '2025-06-06T15:01', '1 minute later'],
  ['2025-06-06T15:00', '2025-06-06T16:00', '1 hour later'],
  ['2025-06-06T15:00Z', '2025-06-06T18:12+02:00', '1 hour 12 minutes later'],
  ['2025-06-06T18:12', '2025-06-06T15:00', '3 hours 12 minutes before'],
  ['2025-06-06T18:12', '2025-06-06T18:12', 'same minute'],
  [
    '2025-06-06T16:00/2025-06-06T16:30',
    '2025-06-06T17:10',
    'between 40 minutes and 1 hour 10 minutes later',
  ],
  ['2025-06-06T16:00/2025-06-06T16:30', '2025-06-06T16:10', 'same day'],
  ['2025-06-06T16:00/2025-06-06T16:30', '2025-06-06T16:50', 'between 20 and 50 minutes later'],
  ['2025-06-06T16:00/2025-06-06T17:00', '2025-06-06T19:00', 'between 2 and 3 hours later'],
  // Clocks were put forward in between.
  ['2025-03-30T01:30', '2025-03-30T03:30', '1 hour later'],
  // Put back: of a time that they showed twice it is open which is meant.
  ['2025-10-26T01:30', '2025-10-26T03:30', '3 hours later'],
  ['2025-10-26T02:30+02:00', '2025-10-26T02:30+01:00', '1 hour later'],
  [
    '2025-10-26T02:30',
    '2025-10-26T04:00',
    'between 1 hour 30 minutes and 2 hours 30 minutes later',
  ],
  ['2025-10-25T12:00', '2025-10-26T12:00', '25 hours later'],
  ['2025-10-25', '2025-10-26', '1 day later'],
  ['2025-06-06T15:00', '2025-06-08T14:00', '47 hours later'],
  ['2025-06-06T15:00', '2025-06-09T14:00', '3 days later'],
])('%s, article %s: %s', (event, article, expected) => {
  expect(lag(event, article)).toBe(expected);
});

test('if one has no time, days are counted by the story’s clocks', () => {
  expect(lag('2025-06-06', '2025-06-06T18:12')).toBe('same day');
  expect(lag('2025-06-06', '2025-06-07T18:12')).toBe('1 day later');
  expect(lag('2025-06-06', '2025-06-06T23:30Z')).toBe('1 day later');
});

test('in every language', () => {
  const [event, article] = ['2025-06-06T15:00', '2025-06-06T17:02'];
  expect(lag(event, article, french)).toBe('2 heures 2 minutes plus tard');
  expect(lag(event, article, arabic)).toBe('بعد ساعتين ودقيقتين');
  // The dual has no number that the other could share a unit with.
  const hour = '2025-06-06T16:00/2025-06-06T17:00';
  expect(lag(hour, '2025-06-06T18:00', arabic)).toBe('بعد مدة بين ساعة وساعتين');
  expect(lag(hour, '2025-06-06T19:00', arabic)).toBe('بعد مدة بين 2 و3 ساعات');
});
