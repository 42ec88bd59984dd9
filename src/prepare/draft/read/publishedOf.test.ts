import { expect, test } from 'vitest';
import { publishedOf } from './publishedOf.ts';

test.each([
  ['2031-05-16', '2031-05-16'],
  ['2031-05-16T07:10:00Z', '2031-05-16T07:10Z'],
  ['2031-05-16T07:10:23.120+0200', '2031-05-16T07:10+02:00'],
  ['2031-05-16 07:10', '2031-05-16T07:10'],
  ['16 May 2031, 8.05am', '2031-05-16T08:05'],
  ['16 May 2031', '2031-05-16'],
  // Systems that know only the day write midnight.
  ['2031-05-16T00:00:00Z', '2031-05-16'],
  ['2031-05-16T27:99:00Z', '2031-05-16'],
  ['2031-02-30T07:10:00Z', undefined],
  ['yesterday', undefined],
])('metadata that says “%s” gives the publication date %s', (value, edtf) => {
  expect(publishedOf({ published: { value, from: 'a test' } }, 'en')).toBe(edtf);
});
