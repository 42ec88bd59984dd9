import { expect, test } from 'vitest';
import { isPublicationLine } from './publicationLine.ts';

test.each([
  ['Harbour FM, 14 March 2031', ['14 March 2031'], true],
  ['By Tom Beale', [], true],
  ['Von Tom Beale · Stand: 15.03.2031, 06:30 Uhr · Lesezeit: 3 Min.', ['15.03.2031'], true],
  ['17:42, 11 Mar 2031Updated 18:05, 11 Mar 2031', ['11 Mar 2031', '11 Mar 2031'], true],
  ['Published Thursday, 14 March 2031 at 9am', ['Thursday, 14 March 2031', '9am'], true],
  ['Publié le 3 mai 2031 à 14h05 par la rédaction', ['3 mai 2031'], true],
  ['Bridge closed on 14 March', ['on 14 March'], false],
  ['Mill Street bridge to close on 3 May', ['on 3 May'], false],
  ['It closed on Monday.', ['on Monday'], false],
  ['By order of the council: no lorries', [], false],
  ['By Monday the bridge was shut. Nobody crossed it.', ['Monday'], false],
])('%s', (line, dates, expected) => {
  expect(isPublicationLine(line, 40, dates)).toBe(expected);
});

test('a line far from the beginning is not one', () => {
  expect(isPublicationLine('Harbour FM, 14 March 2031', 2000, ['14 March 2031'])).toBe(false);
});
