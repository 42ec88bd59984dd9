import { describe, expect, test } from 'vitest';
import { findDates } from './findDates.ts';

/** A Friday. */
const published = '2013-03-22';

const datesIn = (text: string, language: string) =>
  findDates(text, { published, language }).dates.map(({ text, edtf }) => `${text} = ${edtf}`);

describe('in Spanish', () => {
  test.each([
    [
      'La alcaldesa dijo el jueves que abrirá el lunes.',
      ['jueves = 2013-03-21', 'lunes = 2013-03-25'],
    ],
    ['Nació el 5 de enero de 1922.', ['5 de enero de 1922 = 1922-01-05']],
    [
      'Cayó hace tres días, y abrió hace unos 30 años.',
      ['hace tres días = 2013-03-19', 'hace unos 30 años = 1983~'],
    ],
    ['Anoche llovió; mañana no.', ['Anoche = 2013-03-21', 'mañana = 2013-03-23']],
    [
      'La semana pasada y el próximo mes',
      ['La semana pasada = 2013-03-11/2013-03-17', 'el próximo mes = 2013-04'],
    ],
    [
      'A finales de enero, en octubre del año pasado',
      ['A finales de enero = 2013-01', 'octubre del año pasado = 2012-10'],
    ],
    [
      'del 3 al 5 de abril, entre 1995 y 1999',
      ['del 3 al 5 de abril = 2013-04-03/2013-04-05', 'entre 1995 y 1999 = 1995/1999'],
    ],
    [
      'El 4 de marzo se hundió. Al día siguiente llovió.',
      ['4 de marzo = 2013-03-04', 'Al día siguiente = 2013-03-05'],
    ],
    ['Salió el martes a las 15:30.', ['martes a las 15:30 = 2013-03-19T15:30']],
    ['Los lunes por la mañana cuesta 1950 euros; duró tres años.', []],
  ])('%s', (text, dates) => {
    expect(datesIn(text, 'es')).toEqual(dates);
  });
});

describe('in Italian', () => {
  test.each([
    [
      'La sindaca ha detto giovedì che aprirà lunedì.',
      ['giovedì = 2013-03-21', 'lunedì = 2013-03-25'],
    ],
    ['È nato il 5 gennaio 1922.', ['5 gennaio 1922 = 1922-01-05']],
    [
      'Cadde tre giorni fa, aprì circa 30 anni fa.',
      ['tre giorni fa = 2013-03-19', 'circa 30 anni fa = 1983~'],
    ],
    ['Ieri sera pioveva, stasera no.', ['Ieri sera = 2013-03-21', 'stasera = 2013-03-22']],
    [
      'L’anno scorso e la prossima settimana',
      ['L’anno scorso = 2012', 'la prossima settimana = 2013-03-25/2013-03-31'],
    ],
    [
      'dal 3 al 5 aprile, dal 2003 al 2007',
      ['dal 3 al 5 aprile = 2013-04-03/2013-04-05', 'dal 2003 al 2007 = 2003/2007'],
    ],
    [
      'negli anni Sessanta, del XIX secolo',
      ['negli anni Sessanta = 196X', 'del XIX secolo = 18XX'],
    ],
    [
      'Il 4 marzo affondò. Il giorno dopo pioveva.',
      ['4 marzo = 2013-03-04', 'Il giorno dopo = 2013-03-05'],
    ],
    ['Partì martedì alle 15.30.', ['martedì alle 15.30 = 2013-03-19T15:30']],
    ['Ogni lunedì costa 1950 euro; durò tre anni.', []],
  ])('%s', (text, dates) => {
    expect(datesIn(text, 'it')).toEqual(dates);
  });
});

describe('in Portuguese', () => {
  test.each([
    [
      'Disse na quinta-feira que abrirá na segunda.',
      ['quinta-feira = 2013-03-21', 'segunda = 2013-03-25'],
    ],
    ['Nasceu em 5 de janeiro de 1922.', ['5 de janeiro de 1922 = 1922-01-05']],
    [
      'Caiu há três dias, abriu cerca de 30 anos atrás.',
      ['há três dias = 2013-03-19', 'cerca de 30 anos atrás = 1983~'],
    ],
    [
      'Ontem à noite choveu; esta manhã nevou.',
      ['Ontem à noite = 2013-03-21', 'esta manhã = 2013-03-22'],
    ],
    [
      'no ano passado e na semana que vem',
      ['no ano passado = 2012', 'na semana que vem = 2013-03-25/2013-03-31'],
    ],
    [
      'de 3 a 5 de abril, na década de 1960',
      ['de 3 a 5 de abril = 2013-04-03/2013-04-05', 'na década de 1960 = 196X'],
    ],
    [
      'Em 4 de março afundou. No dia seguinte choveu.',
      ['4 de março = 2013-03-04', 'No dia seguinte = 2013-03-05'],
    ],
    ['Partiu na terça-feira às 15h30.', ['terça-feira às 15h30 = 2013-03-19T15:30']],
    ['Todas as segundas-feiras, pela segunda vez, custa 1950 euros.', []],
  ])('%s', (text, dates) => {
    expect(datesIn(text, 'pt')).toEqual(dates);
  });
});

describe('in Dutch', () => {
  test.each([
    [
      'Zij zei donderdag dat het maandag zal beginnen.',
      ['donderdag = 2013-03-21', 'maandag = 2013-03-25'],
    ],
    ['Hij werd op 5 januari 1922 geboren.', ['5 januari 1922 = 1922-01-05']],
    [
      'Het viel drie dagen geleden, en opende ongeveer 30 jaar geleden.',
      ['drie dagen geleden = 2013-03-19', 'ongeveer 30 jaar geleden = 1983~'],
    ],
    [
      'Gisteravond regende het; vanochtend niet.',
      ['Gisteravond = 2013-03-21', 'vanochtend = 2013-03-22'],
    ],
    [
      'Vorige week maandag, vorig jaar, volgende maand',
      ['Vorige week maandag = 2013-03-11', 'vorig jaar = 2012', 'volgende maand = 2013-04'],
    ],
    [
      'van 3 tot 5 april, in de jaren zestig',
      ['van 3 tot 5 april = 2013-04-03/2013-04-05', 'in de jaren zestig = 196X'],
    ],
    [
      'Op 4 maart zonk het. De volgende dag regende het.',
      ['4 maart = 2013-03-04', 'De volgende dag = 2013-03-05'],
    ],
    ['Hij vertrok dinsdag om 15.30 uur.', ['dinsdag om 15.30 uur = 2013-03-19T15:30']],
    ['Elke maandag kost het 1950 euro; het duurde drie jaar.', []],
  ])('%s', (text, dates) => {
    expect(datesIn(text, 'nl')).toEqual(dates);
  });
});

test('In German the verb of a clause with “dass” comes after its day', () => {
  expect(datesIn('Sie sagte am Donnerstag, dass die Brücke am Montag öffnen wird.', 'de')).toEqual([
    'Donnerstag = 2013-03-21',
    'Montag = 2013-03-25',
  ]);
});

describe('a month’s name alone, and numbers in words', () => {
  test.each([
    [
      'es',
      'Cayó en setiembre; abre el LUNES, EN ABRIL.',
      ['setiembre = 2012-09', 'LUNES = 2013-03-25', 'ABRIL = 2013-04'],
    ],
    ['pt', 'Caiu em Janeiro.', ['Janeiro = 2013-01']],
    ['fr', 'Il a fermé en aout. Il ouvre en avril.', ['aout = 2012-08', 'avril = 2013-04']],
    [
      'fr',
      'Il y a dix-sept ans, à Pâques 1996',
      ['Il y a dix-sept ans = 1996', 'Pâques 1996 = 1996-04-07'],
    ],
    ['de', 'Vor siebzehn Jahren und im MAI', ['Vor siebzehn Jahren = 1996', 'MAI = 2013-05']],
    ['de', 'Ende März und in der Saison 2011/12', ['Ende März = 2013-03', '2011/12 = 2011/2012']],
    ['de', 'Es fiel im Sept., nicht im Januar.', ['Sept. = 2012-09', 'Januar = 2013-01']],
    ['nl', 'Tussen maart en mei', ['Tussen maart en mei = 2013-03/2013-05']],
  ])('%s: %s', (language, text, dates) => {
    expect(datesIn(text, language)).toEqual(dates);
  });
});

test.each([
  ['es', 'los años 20', '192X'],
  ['es', 'los años treinta', '193X'],
  ['pt', 'nos anos setenta', '197X'],
  ['fr', 'les années quatre-vingt', '198X'],
  ['nl', 'jaren tachtig', '198X'],
  ['it', 'gli anni 20', '192X'],
  ['it', 'gli anni venti', '192X'],
])('%s: “%s” are of the last century, in figures and in words', (language, words, edtf) => {
  expect(datesIn(words, language)).toEqual([`${words} = ${edtf}`]);
});
