import { describe, expect, test } from 'vitest';
import { ianaZone } from '../../time/zone/ianaZone.ts';
import { unnamedZone } from '../../time/zone/zone.ts';
import type { StoryDate } from '../../story/file/schema.ts';
import { allowedByAccounts } from './allowedByAccounts.ts';
import { formatBoundsText } from './formatBoundsText.ts';

const paris = ianaZone('Europe/Paris') ?? unnamedZone;

const dated = (edtf: string): StoryDate => ({
  edtf,
  extent: 'moment',
  basis: 'stated',
  explanation: 'x',
  evidence: [],
  earliest: null,
  latest: null,
});

function allowed(...dates: string[]): string {
  const found = allowedByAccounts(dates.map(dated), paris);
  return found
    ? `${found.agree ? 'agree' : 'differ'}: ${formatBoundsText(found.bounds)}`
    : 'nothing';
}

describe('accounts of one event allow', () => {
  test.each([
    ['what one says', ['2023-09'], 'agree: 2023-09-01 to 2023-09-30'],
    [
      'the days that they share',
      ['2023-09', '2023-09-20/2023-10-02'],
      'agree: 2023-09-20 to 2023-09-30',
    ],
    ['the one day that two share', ['2023-09-07', '2023-09-07/2023-09-14'], 'agree: 2023-09-07'],
    [
      'all of them, where they share none',
      ['2023-12-07', '2023-12-08', '2023-12'],
      'differ: 2023-12-01 to 2023-12-31',
    ],
    [
      'what is open to one as far as the other bounds it',
      ['../2006', '2003/..'],
      'agree: 2003-01-01 to 2006-12-31',
    ],
    [
      'anything before, where none says since when',
      ['../2006', '/2005'],
      'agree: up to 2005-12-31',
    ],
    ['the exact one, beside an approximate one', ['2023-07-27', '2023-08~'], 'agree: 2023-07-27'],
    [
      'the approximate ones, where there is no other',
      ['1998~', '1998~'],
      'agree: 1998-01-01 to 1998-12-31',
    ],
    [
      'an approximate start where nothing else gives one',
      ['2003~', '../2006'],
      'agree: 2003-01-01 to 2003-12-31',
    ],
    [
      'one day by the clocks of the story, whatever theirs show',
      ['2025-06-07T05:30', '2025-06-06T23:30-04:00'],
      'agree: 2025-06-07',
    ],
    [
      'two times of a day that differ as that day',
      ['2025-06-06T06:12', '2025-06-06T06:40'],
      'differ: 2025-06-06',
    ],
    ['nothing, where none is a date', ['about 1998'], 'nothing'],
  ])('%s', (_, dates, expected) => {
    expect(allowed(...dates)).toBe(expected);
  });
});
