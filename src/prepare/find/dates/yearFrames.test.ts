import { expect, test } from 'vitest';
import { findDates } from './findDates.ts';

const edtfIn = (text: string, language = 'en') =>
  findDates(text, { published: '2024-11-12', language }).dates.map(({ edtf }) => edtf);

test.each([
  ['en', 'In 1987 the bridge burned. On 12 May the gates were locked, and in June it fell.'],
  ['de', 'Im Jahr 1987 brannte die Brücke. Am 12. Mai wurde sie gesperrt, im Juni brach sie.'],
  ['fr', 'En 1987, le pont a brûlé. Le 12 mai il était fermé, et il est tombé en juin.'],
])('%s: what a paragraph goes on to tell is of the year that it begins with', (language, text) => {
  expect(edtfIn(text, language)).toEqual(['1987', '1987-05-12', '1987-06']);
});

test('a year within a sentence is mentioned in passing', () => {
  expect(edtfIn('The bridge was built in 1987. On 12 May it was shut.')).toEqual([
    '1987',
    '2024-05-12',
  ]);
});

test('the year is left at the end of the paragraph, and by another date', () => {
  expect(edtfIn('In 1987 the bridge burned.\n\nOn 12 May it was shut.')).toEqual([
    '1987',
    '2024-05-12',
  ]);
  expect(edtfIn('In 1987 it burned. It was rebuilt last year. On 12 May it was shut.')).toEqual([
    '1987',
    '2023',
    '2024-05-12',
  ]);
});

test('a day of the last weeks is the news', () => {
  expect(edtfIn('In 1987 she joined the council. On 4 November she resigned.')).toEqual([
    '1987',
    '2024-11-04',
  ]);
});
