import { describe, expect, test } from 'vitest';
import { findDates } from './findDates.ts';

const datesIn = (published: string, text: string, language = 'en') =>
  findDates(text, { published, language }).dates.map(({ text, edtf }) => `${text} = ${edtf}`);

/** A Thursday. */
const published = '2018-05-03';

describe('what wire copy counts from a day', () => {
  test.each([
    ['A year ago Tuesday, the bridge was shut.', ['A year ago Tuesday = 2017-05-01']],
    ['Three months ago on Monday it burned.', ['Three months ago on Monday = 2018-01-30']],
    ['On Monday week it opens to the public.', ['Monday week = 2018-05-14']],
    ['The council will meet again in a fortnight.', ['in a fortnight = 2018-05-14/2018-05-20']],
    ['It was built in two weeks.', []],
    ['On the same day in 1987 the first tram ran.', ['the same day in 1987 = 1987-05-03']],
    ['On this day in 1950 it sank.', ['this day in 1950 = 1950-05-03']],
    [
      'By late afternoon the square was full, and by nightfall it was shut.',
      ['late afternoon = 2018-05-03', 'nightfall = 2018-05-03'],
    ],
    ['The mill burned before dawn on Friday; Miss Dawn left.', ['Friday = 2018-04-27']],
  ])('%s', (text, dates) => {
    expect(datesIn(published, text)).toEqual(dates);
  });
});

describe('whether a day is over', () => {
  test.each([
    [
      'The toll from Sunday night’s storm had risen to nine by Tuesday afternoon.',
      ['Sunday night = 2018-04-29', 'Tuesday afternoon = 2018-05-01'],
    ],
    ['The mayor leaves office on New Year’s Day.', ['New Year’s Day = 2019-01-01']],
    [
      'Officials delayed until the weekend the results of Sunday’s vote.',
      ['the weekend = 2018-05-05/2018-05-06', 'Sunday = 2018-04-29'],
    ],
    ['They have until noon Friday to appeal.', ['noon Friday = 2018-05-04T12:00']],
    ['It has called a strike from midnight on Sunday.', ['midnight on Sunday = 2018-05-06']],
    ['These are the streets that reopen on Wednesday.', ['Wednesday = 2018-05-09']],
    ['The boat was due back on Wednesday.', ['Wednesday = 2018-05-02']],
    ['The court was due to rule on Friday.', ['Friday = 2018-05-04']],
    [
      'It came ashore on Tuesday. No ferry has run since Monday. A wall fell at 7.30 a.m.',
      ['Tuesday = 2018-05-01', 'Monday = 2018-04-30', '7.30 a.m. = 2018-05-01T07:30'],
    ],
  ])('%s', (text, dates) => {
    expect(datesIn(published, text)).toEqual(dates);
  });
});

describe('names and parts of things are no dates', () => {
  test.each([
    'See www.example.com/2014/08/30/fire.html, or write to desk-2014@example.org.',
    'He bought the painting “October Evening” and the novel “Winter of 1968”.',
    'The first quarter of the moon lit the second quarter of the map.',
    'Around half ten left early, and about half two million stayed.',
  ])('%s', (text) => {
    expect(datesIn(published, text)).toEqual([]);
  });

  test.each([
    ['Der Saal ist 1600 groß; um 1600 Menschen zu retten, brauchte es Boote.', []],
    ['In 1950 Haushalten fiel der Strom aus, von 1600 Häusern stehen 1200 leer.', []],
    ['Nach 1950 Metern kam die 1823 errichtete Brücke.', ['1823 = 1823']],
    ['Um 1600 entstand die Kirche; seit 2000 Bürgermeister.', ['Um 1600 = 1600~', '2000 = 2000']],
  ])('%s', (text, dates) => {
    expect(datesIn(published, text, 'de')).toEqual(dates);
  });
});

describe('the same kinds in other languages', () => {
  test.each([
    [
      'de',
      'Am Dienstag hatte der Rat gestimmt, am Freitag soll der Kreis entscheiden.',
      ['Dienstag = 2018-05-01', 'Freitag = 2018-05-04'],
    ],
    [
      'de',
      'Er tagte von Montag bis Mittwoch vergangener Woche.',
      ['von Montag bis Mittwoch vergangener Woche = 2018-04-23/2018-04-25'],
    ],
    ['de', 'Mitte der neunziger Jahre zog sie um.', ['der neunziger Jahre = 199X']],
    ['de', 'Erst im März dieses Jahres hatte es gebrannt.', ['März dieses Jahres = 2018-03']],
    ['de', 'Am Abend fiel die Heizung aus.', ['Am Abend = 2018-05-03']],
    ['de', 'Frau Mai, Pfarrer Sommer und Dr. August kamen zum Platz des 17. Juni.', []],
    ['de', 'Laut Paragraf 1906 sind 1990 Millionen Euro auf 1950 Familien zu verteilen.', []],
    [
      'de',
      'Im abgelaufenen Quartal verdiente sie weniger als im Vorjahreszeitraum.',
      ['abgelaufenen Quartal = 2018-01/2018-03', 'Vorjahreszeitraum = 2017-01/2017-03'],
    ],
    ['de', 'Im Vormonat regnete es.', ['Vormonat = 2018-04']],
    [
      'de',
      'In der vergangenen Nacht brannte es, und zu Beginn der Woche.',
      ['In der vergangenen Nacht = 2018-05-02', 'zu Beginn der Woche = 2018-04-30/2018-05-06'],
    ],
    ['de', 'Der ICE 1984 hielt. Frau Freitag las Akte 2004/18.', []],
    ['fr', 'Elle habite rue du Printemps.', []],
    ['fr', 'Ce week-end, 1.200 coureurs sont attendus.', ['Ce week-end = 2018-05-05/2018-05-06']],
    ['fr', 'En début de semaine, il pleuvait.', ['En début de semaine = 2018-04-30/2018-05-06']],
    ['fr', 'Il a freiné sur la nationale 1958.', []],
    ['fr', 'Le lendemain de Noël, elle a fermé.', ['Le lendemain de Noël = 2017-12-26']],
    ['fr', 'La veille de Pâques, elle a fermé.', ['La veille de Pâques = 2018-03-31']],
    ['fr', 'Il a été relâché dans l’après-midi.', ['dans l’après-midi = 2018-05-03']],
    ['fr', 'Un car s’est renversé rue du 8-Mai-1945, place du 14 Juillet.', []],
    ['fr', 'L’article 1984 et la chambre 1904 ; 1950 maisons sans eau.', []],
    ['fr', 'Chaque vendredi, le marché ouvre à huit heures.', []],
    ['es', 'Un coche ardió en la calle 2 de Mayo y en la plaza del 25 de Julio.', []],
    ['es', 'A las 17.45 del lunes ardió un coche.', ['17.45 del lunes = 2018-04-30T17:45']],
  ])('%s: %s', (language, text, dates) => {
    expect(datesIn(published, text, language)).toEqual(dates);
  });
});

describe('months and seasons counted from a date that the text has named', () => {
  test.each([
    ['It sank in 1996, and was raised the following spring.', 'the following spring = 1997-21'],
    ['It sank on 3 June 1996, and rose the following March.', 'the following March = 1997-03'],
    ['It sank in May 1996, as it had the previous October.', 'the previous October = 1995-10'],
    ['It sank in May 1996. That summer it was sold.', 'That summer = 1996-22'],
    ['It sank in 1983, and its sister the year after that.', 'the year after that = 1984'],
    ['It sank on 3 June and rose two days afterward.', 'two days afterward = 2017-06-05'],
  ])('%s', (text, date) => {
    expect(datesIn(published, text)).toContain(date);
  });
});
