import { expect, test } from 'vitest';
import { findDates } from './findDates.ts';

/** A Friday. */
const datesIn = (text: string, language: string) =>
  findDates(text, { published: '2013-03-22', language }).dates.map(
    ({ text, edtf }) => `${text} = ${edtf}`,
  );

test.each([
  ['fr', 'Le bail expire en mai.', 'mai = 2013-05'],
  ['fr', 'La foire dure de samedi à lundi.', 'de samedi à lundi = 2013-03-23/2013-03-25'],
  ['es', 'La feria se celebra de sábado a lunes.', 'de sábado a lunes = 2013-03-23/2013-03-25'],
  [
    'de',
    'Die Messe dauert von Samstag bis Montag.',
    'von Samstag bis Montag = 2013-03-23/2013-03-25',
  ],
  ['es', 'Comparecerán ante el juez el lunes.', 'lunes = 2013-03-25'],
  ['pt', 'Comparecerão perante o juiz na segunda-feira.', 'segunda-feira = 2013-03-25'],
])('%s: what lies ahead: %s', (language, text, date) => {
  expect(datesIn(text, language)).toEqual([date]);
});

test.each([
  [
    'es',
    'El puente cerró ayer jueves y abre mañana, sábado.',
    ['ayer jueves = 2013-03-21', 'mañana, sábado = 2013-03-23'],
  ],
  [
    'fr',
    'Le pont a fermé hier jeudi et rouvrira demain samedi.',
    ['hier jeudi = 2013-03-21', 'demain samedi = 2013-03-23'],
  ],
  ['de', 'Die Brücke wurde gestern, Donnerstag, gesperrt.', ['gestern, Donnerstag = 2013-03-21']],
  [
    'fr',
    'Elle est fermée depuis juin de l’année dernière.',
    ['juin de l’année dernière = 2012-06'],
  ],
  ['es', 'Subió frente al 3 % del mes anterior.', ['del mes anterior = 2013-02']],
  ['de', 'Ende der Achtzigerjahre brannte sie.', ['der Achtzigerjahre = 198X']],
])('%s: one phrase: %s', (language, text, dates) => {
  expect(datesIn(text, language)).toEqual(dates);
});

test.each([
  ['de', 'In den ersten neun Monaten 2012 fuhren 300 Züge.'],
  ['fr', 'Sur les neuf premiers mois de 2012, 300 trains ont roulé.'],
  ['es', 'En los nueve primeros meses de 2012 pasaron 300 trenes.'],
])('%s: the first months of a year: %s', (language, text) => {
  expect(datesIn(text, language).map((date) => date.split(' = ')[1])).toEqual(['2012-01/2012-09']);
});
