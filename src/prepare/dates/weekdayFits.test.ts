import { describe, expect, test } from 'vitest';
import { boundsOf } from '../../time/edtf/bounds.ts';
import { parseEdtf } from '../../time/edtf/parseEdtf.ts';
import { findWeekdays } from '../../time/words/findWeekdays.ts';
import { dateBeside } from './dateBeside.ts';
import { weekdayFits } from './weekdayFits.ts';

/** Does the first weekday of the words agree with the date? */
function agrees(words: string, edtf: string): boolean {
  const [found] = findWeekdays(words, 'en-GB');
  const parsed = parseEdtf(edtf);
  if (!found || !parsed.ok) throw new Error('the test names no weekday or no date');
  return weekdayFits(found.weekday, dateBeside(words, found, 'en-GB'), boundsOf(parsed.date));
}

describe('a weekday agrees with', () => {
  test.each([
    ['on Saturday', '2023-09-09', true],
    ['on Saturday', '2023-09-08', false],
    ['on Saturday', '2023-09-08/2023-09-10', true],
    ['on Friday', '2023-09-09/2023-09-14', false],
    ['on Friday', '2023-09-09/2023-09-15', true],
    ['on Friday', '2023-09', true],
    ['on Friday', '2023-09-09/..', true],
    ['Saturday, September 9', '2023-09-09', true],
    ['Saturday, September 9', '2023-09-02/2023-09-12', true],
    ['Saturday, September 9', '2023-09-16', false],
    ['Saturday, September 9', '2022-09-09', false],
    ['Saturday, September 9', '2020/2023', true],
    ['Saturday 9 September 2023', '2022/2024', true],
    ['Sunday 9 September 2023', '2022/2024', false],
    ['9 September 2023, a Saturday', '2023-09-09', true],
    ['9 September 2023, a Sunday', '2023-09-09/2023-09-10', false],
    ['Saturday 31 September', '2023', false],
    ['Saturday and the 10 September', '2023-09-09', true],
  ])('“%s”, %s: %s', (words, edtf, agreed) => {
    expect(agrees(words, edtf)).toBe(agreed);
  });
});
