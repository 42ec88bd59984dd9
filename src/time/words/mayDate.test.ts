import { expect, test } from 'vitest';
import { mayDate } from './mayDate.ts';

test.each([
  ['on Saturday, 12 April', 'en'],
  ['The bridge reopened on Tuesday', 'en-GB'],
  ['It closed in December', 'en'],
  ['two weeks ago', 'en'],
  ['She left the day before', 'en'],
  ['at 6.12', 'en'],
  ['hier, le pont a rouvert', 'fr'],
  ['am gestrigen Abend', 'de'],
  ['à la mi-décembre', 'fr-CA'],
])('“%s” (%s) may date something', (words, language) => {
  expect(mayDate(words, language)).toBe(true);
});

test.each([
  ['The mayor cut the ribbon.', 'en'],
  ['Le maire a coupé le ruban.', 'fr'],
  ['Die Brücke ist wieder offen.', 'de'],
])('“%s” (%s) dates nothing', (words, language) => {
  expect(mayDate(words, language)).toBe(false);
});

test('in a language whose words for time are not known nothing is sure', () => {
  expect(mayDate('افتتح الجسر', 'ar')).toBe(true);
  expect(mayDate('El puente abrió', 'es')).toBe(true);
});
