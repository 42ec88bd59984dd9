import { expect, test } from 'vitest';
import { findDates } from './findDates.ts';

/** A Friday. */
const datesIn = (text: string, language: string) =>
  findDates(text, { published: '2013-03-22', language }).dates.map(({ edtf }) => edtf);

test.each([
  ['fr', 'Le procès, qui devait s’ouvrir lundi, est reporté au 15 avril.'],
  ['es', 'El juicio, que debía empezar el lunes, se aplaza al 15 de abril.'],
  ['it', 'Il processo, che doveva iniziare lunedì, è rinviato al 15 aprile.'],
  ['pt', 'O julgamento, que devia começar na segunda-feira, foi adiado para 15 de abril.'],
  ['nl', 'Het proces, dat maandag zou beginnen, is uitgesteld tot 15 april.'],
  ['de', 'Der Prozess, der am Montag beginnen sollte, wird auf den 15. April verschoben.'],
])('%s: a day that was planned and put off is in the future: %s', (language, text) => {
  expect(datesIn(text, language)).toEqual(['2013-03-25', '2013-04-15']);
});

test.each([
  ['fr', 'Le premier lundi d’avril et le dernier vendredi de mai 2014'],
  ['es', 'El primer lunes de abril y el último viernes de mayo de 2014'],
  ['it', 'Il primo lunedì di aprile e l’ultimo venerdì di maggio 2014'],
  ['pt', 'Na primeira segunda-feira de abril e na última sexta-feira de maio de 2014'],
  ['nl', 'De eerste maandag van april en de laatste vrijdag van mei 2014'],
  ['de', 'Am ersten Montag im April und am letzten Freitag im Mai 2014'],
])('%s: the nth weekday of a month is a day: %s', (language, text) => {
  expect(datesIn(text, language)).toEqual(['2013-04-01', '2014-05-30']);
});

test.each([
  ['it', 'Morì nella notte tra martedì e mercoledì.'],
  ['es', 'Murió en la noche del martes al miércoles.'],
  ['nl', 'Hij stierf in de nacht van dinsdag op woensdag.'],
])('%s: a night between two weekdays belongs to both: %s', (language, text) => {
  expect(datesIn(text, language)).toEqual(['2013-03-19/2013-03-20']);
});

test.each([
  ['fr', 'Il y a exactement un an, elle tombait.'],
  ['de', 'Vor genau einem Jahr brach sie.'],
  ['es', 'Se rompió hace justo un año.'],
  ['pt', 'Rompeu-se há exatamente um ano.'],
])('%s: exactly a year ago is the year: %s', (language, text) => {
  expect(datesIn(text, language)).toEqual(['2012']);
});

test.each([
  'The fair, originally set for 24-26 April, will now open on 4 May.',
  'The fair had been scheduled for 24-26 April and will now take place on 4 May.',
])('what was planned and given up may lie ahead or behind: %s', (text) => {
  expect(datesIn(text, 'en')).toEqual(['2013-04-24/2013-04-26', '2013-05-04']);
});

test('what was first planned for a day just over was planned for that day', () => {
  expect(datesIn('The hearing was first listed for 9 January.', 'en')).toEqual(['2013-01-09']);
  expect(datesIn('The budget, once due in January, is now expected in May.', 'en')).toEqual([
    '2013-01',
    '2013-05',
  ]);
});

test.each([
  ['fr', 'Il a plu hier. Le conseil vote mardi.', ['2013-03-21', '2013-03-26']],
  ['de', 'Gestern regnete es. Am Montag berät der Rat.', ['2013-03-21', '2013-03-25']],
])('%s: what is ahead is so in a later sentence, too: %s', (language, text, dates) => {
  expect(datesIn(text, language)).toEqual(dates);
});

test.each([
  'Un incendie a détruit mardi l’ancienne corderie.',
  'Les ouvriers ont repeint mardi la façade.',
  'Le maire est mort mardi.',
])('fr: a participle after its auxiliary is past: %s', (text) => {
  expect(datesIn(text, 'fr')).toEqual(['2013-03-19']);
});
