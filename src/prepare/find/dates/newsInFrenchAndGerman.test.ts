import { describe, expect, test } from 'vitest';
import { findDates } from './findDates.ts';

const datesIn = (text: string, language: string) =>
  findDates(text, { published: '2013-03-22', language }).dates.map(
    ({ text, edtf }) => `${text} = ${edtf}`,
  );

describe('what news says in French and German', () => {
  test.each([
    [
      'Au deuxième semestre 2012, elle a embauché.',
      'fr',
      ['Au deuxième semestre 2012 = 2012-07/2012-12'],
    ],
    [
      'Dans la nuit de jeudi à vendredi, un feu s’est déclaré.',
      'fr',
      ['Dans la nuit de jeudi à vendredi = 2013-03-21/2013-03-22'],
    ],
    ['Le numéro 1998 coûte 1950 euros.', 'fr', []],
    ['Le musée est ouvert tous les jours de 9 h à 18 h.', 'fr', []],
    [
      'Im zweiten Halbjahr 2012 stellte sie ein.',
      'de',
      ['Im zweiten Halbjahr 2012 = 2012-07/2012-12'],
    ],
    [
      'In der Nacht von Donnerstag auf Freitag brach ein Feuer aus.',
      'de',
      ['In der Nacht von Donnerstag auf Freitag = 2013-03-21/2013-03-22'],
    ],
    [
      'Zwischen Mai und Juni trat der Fluss über die Ufer.',
      'de',
      ['Zwischen Mai und Juni = 2012-05/2012-06'],
    ],
    ['Die Fähre fährt am Montag um 14 Uhr.', 'de', ['Montag um 14 Uhr = 2013-03-25T14:00']],
    [
      'Morgen und übermorgen fahren keine Busse.',
      'de',
      ['Morgen = 2013-03-23', 'übermorgen = 2013-03-24'],
    ],
    ['Die Saison 2012/13 beginnt.', 'de', ['2012/13 = 2012/2013']],
    ['Seite 1998 kostet 1950 Euro.', 'de', []],
    ['Das Bad ist täglich von 9 bis 18 Uhr geöffnet.', 'de', []],
  ])('%s', (text, language, dates) => {
    expect(datesIn(text, language)).toEqual(dates);
  });
});
