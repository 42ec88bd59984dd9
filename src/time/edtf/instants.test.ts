import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dateTimeText, edtfText } from '../testing/arbitraryEdtf.ts';
import { edtfOf } from '../testing/edtfOf.ts';
import { ianaZone } from '../zone/ianaZone.ts';
import { fixedZone, unnamedZone } from '../zone/zone.ts';
import { compareEdtf } from './compare.ts';
import { instantsOf, isWhollyBefore } from './instants.ts';

const paris = ianaZone('Europe/Paris') ?? unnamedZone;
const at = (text: string) => Date.parse(text) / 86_400_000;
const instants = (text: string, zone = paris) => instantsOf(edtfOf(text), zone);

describe('the time that a date allows', () => {
  test.each([
    ['2025-06-06T18:12+02:00', '2025-06-06T16:12Z', '2025-06-06T16:13Z'],
    ['2025-06-06T18:12', '2025-06-06T16:12Z', '2025-06-06T16:13Z'],
    ['2025-06-06T18:12:30Z', '2025-06-06T18:12:30Z', '2025-06-06T18:12:31Z'],
    // A leap second is the end of its minute, and of its day.
    ['2016-12-31T23:59:60Z', '2016-12-31T23:59:59Z', '2017-01-01T00:00Z'],
    ['2025-06-06', '2025-06-05T22:00Z', '2025-06-06T22:00Z'],
    ['2025-10', '2025-09-30T22:00Z', '2025-10-31T23:00Z'],
    ['2025-06-06T16:00/2025-06-06T16:30', '2025-06-06T14:00Z', '2025-06-06T14:31Z'],
    ['2025-06-06T16:00-04/2025-06-07', '2025-06-06T20:00Z', '2025-06-07T22:00Z'],
    // Clocks show it twice: it may be either.
    ['2025-10-26T02:30', '2025-10-26T00:30Z', '2025-10-26T01:31Z'],
    ['2025-10-26T02:30+01:00', '2025-10-26T01:30Z', '2025-10-26T01:31Z'],
  ])('%s: from %s to %s', (text, from, to) => {
    expect(instants(text)).toEqual({ from: at(from), to: at(to) });
  });

  test('is open where the date is', () => {
    expect(instants('2025-06-06T18:12Z/..')).toEqual({ from: at('2025-06-06T18:12Z'), to: null });
    expect(instants('/2025-06-06T18:12Z').from).toBeNull();
  });
});

const sorted = (...texts: string[]) =>
  texts.toSorted((a, b) => compareEdtf(edtfOf(a), edtfOf(b), paris));

describe('the order of dates', () => {
  test('is that of the instants, whatever zones they are written in', () => {
    expect(
      sorted(
        '2025-06-06T18:12+02:00',
        '2025-06-06T23:50-04:00',
        '2025-06-06T17:00Z',
        '2025-06-07T00:05+02:00',
        '2025-06-06T06:12',
        '2025-06-06',
      ),
    ).toEqual([
      '2025-06-06',
      '2025-06-06T06:12',
      '2025-06-06T18:12+02:00',
      '2025-06-06T17:00Z',
      '2025-06-07T00:05+02:00',
      '2025-06-06T23:50-04:00',
    ]);
  });

  test('of two times is the order of their instants', () => {
    fc.assert(
      fc.property(dateTimeText, dateTimeText, (a, b) => {
        const [first, second] = [instants(a).from ?? 0, instants(b).from ?? 0];
        fc.pre(first !== second);
        expect(Math.sign(compareEdtf(edtfOf(a), edtfOf(b), paris))).toBe(Math.sign(first - second));
      }),
    );
  });
});

const before = (a: string, b: string) => isWhollyBefore(instants(a), instants(b));

test('one is wholly before another by instants: within a day only if both have a time', () => {
  expect(before('2025-06-06T16:00', '2025-06-06T16:01')).toBe(true);
  expect(before('2025-06-06T16:00', '2025-06-06T16:00')).toBe(false);
  expect(before('2025-06-06T17:00+02:00', '2025-06-06T16:00Z')).toBe(true);
  expect(before('2025-06-06', '2025-06-06T23:59')).toBe(false);
  expect(before('2025-06-05', '2025-06-06T00:00')).toBe(true);
  // The day before in Paris is not over in New York.
  expect(before('2025-06-05T20:00-04:00', '2025-06-06T02:00')).toBe(false);
});

test('a date never ends before it starts, in any zone', () => {
  const zones = [unnamedZone, paris, fixedZone(840), ianaZone('America/New_York') ?? paris];
  fc.assert(
    fc.property(edtfText, fc.constantFrom(...zones), (text, zone) => {
      const { from, to } = instants(text, zone);
      expect((from ?? -Infinity) < (to ?? Infinity)).toBe(true);
    }),
  );
});
