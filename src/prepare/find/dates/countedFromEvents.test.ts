import { expect, test } from 'vitest';
import { findDates } from './findDates.ts';

/** A Wednesday. */
const published = '2034-05-17';
const datesIn = (text: string, language = 'en') =>
  findDates(text, { published, language }).dates.map(({ edtf }) => edtf);

test('what is before or after an event is counted from the date that the sentence gave it', () => {
  expect(datesIn('The vote is on 24 June; ten days before the vote, the lists close.')).toEqual([
    '2034-06-24',
    '2034-06-14',
  ]);
  expect(datesIn('The opening was on 3 May; two days after the opening it was shut.')).toEqual([
    '2034-05-03',
    '2034-05-05',
  ]);
});

test('after a date and a comma, it is the event that is dated', () => {
  expect(datesIn('The bridge closed on Monday, one day after two lorries met on it.')).toEqual([
    '2034-05-15',
    '2034-05-14',
  ]);
  expect(datesIn('The inquiry ended in October 2033, seven years after the flood.')).toEqual([
    '2033-10',
    '2026',
  ]);
});

test('without a date to count from, nothing is counted', () => {
  expect(datesIn('It was shut ten days before the vote.')).toEqual([]);
  expect(datesIn('La veille du scrutin, on se réunit.', 'fr')).toEqual([]);
  expect(datesIn('Am Vorabend der Abstimmung traf man sich.', 'de')).toEqual([]);
  expect(datesIn('Diez días antes de la votación se cerró.', 'es')).toEqual([]);
  expect(datesIn('Dez dias antes da votação fechou.', 'pt')).toEqual([]);
  expect(datesIn('Dieci giorni prima del voto chiuse.', 'it')).toEqual([]);
});

test('the eve of a day that the text has reached is still dated', () => {
  expect(datesIn('La veille, on se réunit.', 'fr')).toEqual(['2034-05-16']);
  expect(datesIn('Diez días antes se cerró.', 'es')).toEqual(['2034-05-07']);
});

test('a day that something is planned for is ahead, also within a German phrase', () => {
  expect(datesIn('Der für Sonntag geplante Lauf wurde abgesagt.', 'de')).toEqual(['2034-05-21']);
});

test.each([
  'May Friday was elected to the council.',
  'The council met at the Monday Inn.',
  'The gates stay shut over the Regatta weekend.',
])('a name is no date: %s', (text) => {
  expect(datesIn(text)).toEqual([]);
});
