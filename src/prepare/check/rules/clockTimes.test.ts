import { expect, test } from 'vitest';
import { millStreet } from '../../../story/file/testing/millStreet.ts';
import type { StoryFile } from '../../../story/file/schema.ts';
import { clockTimes } from './clockTimes.ts';

type Basis = StoryFile['events'][number]['date']['basis'];

/** What is said of the first event's date when these words show it. */
function said(
  edtf: string,
  exact: string,
  { language = 'en', basis = 'stated' }: { language?: string; basis?: Basis } = {},
) {
  const [event] = millStreet.events;
  const [article] = millStreet.articles;
  if (!event || !article) throw new Error('Mill Street has events');
  const evidence = [{ article: article.id, exact, start: 0, end: exact.length }];
  const date = { ...event.date, edtf, basis, evidence };
  const story = {
    ...millStreet,
    timeZone: 'Europe/Paris',
    articles: [{ ...article, language }],
    events: [{ ...event, date, accounts: [] }],
    undated: [],
  };
  return clockTimes({ file: 'story.json', story, texts: new Map() }).map(({ message }) => message);
}

const agree: [string, string, string][] = [
  ['2025-06-06T06:12+02:00', 'the alarm was raised at 6.12 am on Friday', 'en'],
  ['2025-06-06T18:12', 'at 6:12 on Friday', 'en'],
  ['2025-06-06T06:40', 'at 6am', 'en'],
  ['2025-06-06T16:10', 'shortly after 16:00', 'en'],
  ['2025-06-06T16:00/2025-06-06T16:30', 'between 16:00 and 16:30', 'en'],
  ['2025-06-06T21:40', 'some time after 4 pm', 'en'],
  ['2025-06-06T18:12', 'at 16:12 GMT', 'en'],
  ['2025-06-06T12:12-04:00', 'at 12.12 pm local time', 'en'],
  ['2025-06-06T17:50', 'gegen 18 Uhr', 'de'],
  ['2025-06-06T18:12', 'um 18.12 Uhr', 'de'],
  ['2025-06-06T07:20', 'vers 7h30', 'fr'],
  ['2025-06-06T07:30', 'à 7h30', 'fr'],
  ['2025-06-06', 'at 6.12 am', 'en'],
  ['2025-06-06T16:30', 'at half past four', 'en'],
  ['2025-06-06T04:30', 'at half-past four on Friday', 'en'],
  ['2025-06-06T05:45', 'at a quarter to six in the morning', 'en'],
  ['2025-06-06T12:00', 'at noon', 'en'],
  ['2025-06-06T00:00', 'at midnight', 'en'],
  ['2025-06-07T00:00', 'at midnight on Friday', 'en'],
  ['2025-06-06T22:00', 'at 8pm GMT', 'en'],
  ['2025-06-06T22:30Z', 'at 6:30 PM ET', 'en'],
  ['2025-01-06T23:30Z', 'at 6:30 PM ET', 'en'],
  ['2025-06-06T14:00Z', 'at 16:00 UTC+2', 'en'],
  ['2025-06-06T00:30', 'at 12:30', 'en'],
  ['2025-06-06T10:00', 'between 9 and 11 am', 'en'],
  ['2025-06-06T16:10', 'between 16:00 and 16:30', 'en'],
  ['2025-06-06T19:20', 'at 7 tonight', 'en'],
  ['2025-06-06T17:30', 'um halb sechs', 'de'],
  ['2025-06-06T18:30', 'gegen halb sieben abends', 'de'],
  ['2025-06-06T07:25', 'um fünf vor halb acht', 'de'],
  ['2025-06-06T08:15', 'um Viertel nach acht', 'de'],
  ['2025-06-06T15:00', 'zwischen 14 und 16 Uhr', 'de'],
  ['2025-06-06T03:10', 'kurz nach 3 Uhr nachts', 'de'],
  ['2025-06-06T20:00', 'um 8 Uhr abends', 'de'],
  ['2025-06-06T12:00', 'à midi', 'fr'],
  ['2025-06-06T12:30', 'à midi et demi', 'fr'],
  ['2025-06-06T07:45', 'à huit heures moins le quart', 'fr'],
  ['2025-06-06T15:10', 'entre 14 et 16 heures', 'fr'],
  ['2025-06-06T20:05', 'à 20 h 05', 'fr'],
  ['2025-06-06T15:00', '下午三点', 'zh'],
  ['2025-06-06T18:30', 'בשעה 18:30', 'he'],
  ['2025-06-06T18:30', 'เวลา 18.30 น.', 'th'],
  ['2025-06-06T06:30', 'في الساعة 6:30 صباحا', 'ar'],
  ['2025-06-06T18:12', 'on Friday', 'en'],
  ['2025-06-06T06:12', '(06:12)', 'en'],
  ['2025-06-06T18:12', '6:12 – The first call comes in', 'en'],
  ['2025-06-06T20:00', '(12:10) gewann die Mannschaft am Freitag', 'de'],
  ['2025-06-06T19:30', 'Ironvale won 25:21 on Friday', 'en'],
  ['2025-06-06T07:15', 'um viertel acht Uhr', 'de'],
  ['2025-06-06T06:12', 'at six twelve am', 'en'],
  // The first end of a span may be in words that are not read as a time.
  ['2025-06-06T14:30', 'between two and three in the afternoon', 'en'],
  ['2025-06-06T08:15', 'zwischen 8 und halb 9', 'de'],
  ['2025-06-06T10:00', 'entre las 9 y las 11 de la mañana', 'es'],
  ['2025-06-06T10:00', 'tussen 9 en 11 uur', 'nl'],
  ['2025-06-07T00:00', 'um 18 Uhr New Yorker Zeit', 'de'],
  ['2025-06-06T00:30', 'at half past midnight', 'en'],
  // In summer, too, people say CET, EST.
  ['2025-06-06T14:00', 'um 14 Uhr MEZ', 'de'],
  ['2025-06-06T15:00', 'um 14 Uhr MEZ', 'de'],
  ['2025-06-06T20:30', 'at 2:30 p.m. EST', 'en'],
  // Where it happened other clocks may count than those of the story.
  ['2025-06-06T18:12', 'at 12.12 pm local time', 'en'],
  ['2025-06-06T23:50', 'just before midnight', 'en'],
  ['2025-06-07T00:10', 'a few minutes past midnight', 'en'],
  ['2025-06-07T00:30+02:00', 'at 10.30pm GMT', 'en'],
  ['2025-06-06T11:55', 'at five minutes to noon', 'en'],
  ['2025-06-06T18:00', 'at 1800 hours', 'en'],
  ['2025-06-06T22:30', 'at half ten at night', 'en'],
  ['2025-06-06T15:00', 'by 4 pm', 'en'],
  ['2025-06-06T19:45', 'um drei Viertel acht', 'de'],
  ['2025-06-06T12:05', 'kurz nach zwölf Uhr mittags', 'de'],
  ['2025-06-06T19:35', 'um fünf nach halb acht', 'de'],
  ['2025-06-06T19:30', 'à 19 heures 30', 'fr'],
  ['2025-06-07T00:30', 'à minuit et demi', 'fr'],
  ['2025-06-06T15:30', 'a las tres y media', 'es'],
  ['2025-06-06T19:45', 'a las ocho menos cuarto de la tarde', 'es'],
  ['2025-06-06T01:30', 'a la 1.30 de la madrugada', 'es'],
  ['2025-06-06T18:30', 'في الساعة السادسة والنصف مساء', 'ar'],
  ['2025-06-06T19:45', 'الساعة الثامنة إلا ربعا مساء', 'ar'],
  ['2025-06-07T00:00', 'عند منتصف الليل', 'ar'],
  // The part of the day may come before the time.
  ['2025-06-06T20:15', 'on Friday evening at 8.15', 'en'],
  ['2025-06-06T20:00', 'am Freitagabend um 8 Uhr', 'de'],
  ['2025-06-06T14:00', 'am Freitagmittag um 2 Uhr', 'de'],
  ['2025-06-06T20:00', 'vendredi soir à 8 heures', 'fr'],
  ['2025-06-06T20:00', 'vrijdagavond rond 8 uur', 'nl'],
  ['2025-06-06T08:00', 'mañana a las 8.00', 'es'],
  ['2025-06-06T06:00', 'in the evening he left at 6 am', 'en'],
  ['2025-06-06T16:00', 'this morning trading ended at 4', 'en'],
  ['2025-06-06T00:30', 'on Friday night at 12.30', 'en'],
  ['2025-06-06T18:40', 'at 20 to 7 in the evening', 'en'],
  // “Before midnight” is before the end of the day.
  ['2025-06-06T23:30', 'before midnight', 'en'],
  ['2025-06-06T23:30', 'bis Mitternacht', 'de'],
  ['2025-06-06T23:30', 'avant minuit', 'fr'],
  ['2025-06-06T23:30', 'prima di mezzanotte', 'it'],
  ['2025-06-06T23:50', 'zehn Minuten vor Mitternacht', 'de'],
  // What is counted is no minute.
  ['2025-06-06T18:00', 'à dix-huit heures douze personnes', 'fr'],
  ['2025-06-06T18:00', 'um achtzehn Uhr zwölf Menschen', 'de'],
  ['2025-06-06T18:12:45', 'at 18:12', 'en'],
  ['2025-06-06T18:12', 'at 18:12:45', 'en'],
  ['2025-06-06T18:12', 'at 16:12Z', 'en'],
];

test.each(agree)('%s agrees with “%s”', (edtf, exact, language) => {
  expect(said(edtf, exact, { language })).toEqual([]);
});

const disagree: [string, string, string][] = [
  ['2025-06-06T18:12+02:00', 'the alarm was raised at 6.12 am on Friday', 'en'],
  ['2025-06-06T06:21', 'at 6.12 am', 'en'],
  ['2025-06-06T18:00', 'shortly after 16:00', 'en'],
  ['2025-06-06T15:10', 'some time after 4 pm', 'en'],
  ['2025-06-06T16:12', 'at 16:12 GMT', 'en'],
  ['2025-06-06T20:00', 'gegen 18 Uhr', 'de'],
  ['2025-06-06T18:21', 'um 18.12 Uhr', 'de'],
  ['2025-06-06T19:30', 'vers 7h30', 'fr'],
  ['2025-06-06T16:40/2025-06-06T17:00', 'at 16:12', 'en'],
  ['2025-06-06T17:30', 'at half past four', 'en'],
  ['2025-06-06T17:45', 'at a quarter to six in the morning', 'en'],
  ['2025-06-06T00:00', 'at noon', 'en'],
  ['2025-06-06T12:00', 'at midnight', 'en'],
  ['2025-06-06T20:00', 'at 8pm GMT', 'en'],
  ['2025-06-06T18:30', 'at 6:30 PM ET', 'en'],
  ['2025-06-06T16:00Z', 'at 16:00 UTC+2', 'en'],
  ['2025-06-06T11:40', 'between 9 and 10 am', 'en'],
  ['2025-06-06T07:20', 'at 7 tonight', 'en'],
  ['2025-06-06T06:30', 'um halb sechs', 'de'],
  ['2025-06-06T06:30', 'gegen halb sieben abends', 'de'],
  ['2025-06-06T08:00', 'um 8 Uhr abends', 'de'],
  ['2025-06-06T15:10', 'kurz nach 3 Uhr nachts', 'de'],
  ['2025-06-06T12:00', 'à midi et demi', 'fr'],
  ['2025-06-06T08:15', 'à huit heures moins le quart', 'fr'],
  ['2025-06-06T17:30', 'entre 14 et 16 heures', 'fr'],
  ['2025-06-06T03:00', '下午三点', 'zh'],
  ['2025-06-06T17:30', 'בשעה 18:30', 'he'],
  ['2025-06-06T18:03', 'เวลา 18.30 น.', 'th'],
  ['2025-06-06T18:30', 'في الساعة 6:30 صباحا', 'ar'],
  ['2025-06-06T16:00', 'between two and three in the afternoon', 'en'],
  ['2025-06-06T08:00', 'between 9 and 11 am', 'en'],
  ['2025-06-06T12:30', 'tussen 9 en 11 uur', 'nl'],
  ['2025-06-06T12:30', 'at half past midnight', 'en'],
  ['2025-06-06T16:30', 'om 14u30', 'nl'],
  ['2025-06-06T15:00', 'a mediodía', 'es'],
  ['2025-06-06T13:30', 'all’1.30 di notte', 'it'],
  ['2025-06-06T09:12', '(06:12)', 'en'],
  ['2025-06-06T16:30', '14:30 Police arrive', 'en'],
  ['2025-06-06T16:30', '14:30 Die Polizei kommt', 'de'],
  ['2025-06-06T06:30', 'a las seis y doce', 'es'],
  ['2025-06-06T17:00', 'um 14 Uhr MEZ', 'de'],
  ['2025-06-06T18:40', 'at 12.12 pm local time', 'en'],
  ['2025-06-06T18:12-04:00', 'at 12.12 pm local time', 'en'],
  ['2025-06-06T21:00', 'just before midnight', 'en'],
  ['2025-06-06T22:30', 'at 10.30pm GMT', 'en'],
  ['2025-06-06T16:00', 'at 1800 hours', 'en'],
  ['2025-06-06T10:30', 'at half ten at night', 'en'],
  ['2025-06-06T17:00', 'by 4 pm', 'en'],
  ['2025-06-06T14:30', 'um halb drei in der Nacht', 'de'],
  ['2025-06-06T19:25', 'um fünf nach halb acht', 'de'],
  ['2025-06-06T19:00', 'à 19 heures 30', 'fr'],
  ['2025-06-06T12:30', 'à minuit et demi', 'fr'],
  ['2025-06-06T14:30', 'a las tres y media', 'es'],
  ['2025-06-06T13:30', 'a la 1.30 de la madrugada', 'es'],
  ['2025-06-06T19:30', 'في الساعة السادسة والنصف مساء', 'ar'],
  ['2025-06-06T20:15', 'الساعة الثامنة إلا ربعا مساء', 'ar'],
  ['2025-06-06T08:15', 'on Friday evening at 8.15', 'en'],
  ['2025-06-06T20:00', 'this morning at 8', 'en'],
  ['2025-06-06T06:30', 'in the evening, at half past six', 'en'],
  ['2025-06-06T08:00', 'am Freitagabend um 8 Uhr', 'de'],
  ['2025-06-06T14:30', 'in der Nacht um halb drei', 'de'],
  ['2025-06-06T08:00', 'vendredi soir à 8 heures', 'fr'],
  ['2025-06-06T08:00', 'el viernes por la tarde a las 8', 'es'],
  ['2025-06-06T08:00', 'venerdì sera alle 8', 'it'],
  ['2025-06-06T08:00', 'vrijdagavond rond 8 uur', 'nl'],
  ['2025-06-06T20:00', 'na sexta de manhã, às 8h', 'pt'],
  ['2025-06-06T00:30', 'zehn Minuten vor Mitternacht', 'de'],
  ['2025-06-06T18:21', 'um achtzehn Uhr zwölf', 'de'],
  ['2025-06-06T18:32', 'achtzehn Uhr zweiundzwanzig', 'de'],
  ['2025-06-06T18:21', 'à dix-huit heures douze', 'fr'],
  ['2025-06-06T18:21', 'alle sei e dodici di sera', 'it'],
  ['2025-06-06T18:21', 'om twaalf minuten over zes ’s avonds', 'nl'],
  ['2025-06-06T18:21', 'às seis e doze da tarde', 'pt'],
  ['2025-06-06T17:10', 'poco dopo le 18', 'it'],
  ['2025-06-06T17:10', 'kort na 18 uur', 'nl'],
  ['2025-06-06T18:12:30', 'at 18:12:45', 'en'],
  ['2025-06-06T18:21', 'at 06.12hrs', 'en'],
  ['2025-06-06T16:12', 'at 16:12Z', 'en'],
];

test.each(disagree)('%s does not agree with “%s”', (edtf, exact, language) => {
  expect(said(edtf, exact, { language })).toEqual([
    expect.stringMatching(/does not agree with 2025-06-06T.*; give the time that the words mean$/),
  ]);
});

test('a computed date is not given the time that it is counted from', () => {
  const words = 'two hours after the 4 pm meeting';
  expect(said('2025-06-06T18:00', words, { basis: 'computed' })).toEqual([]);
  expect(said('2025-06-06T18:30', 'on Friday at 4.12 pm', { basis: 'computed' })).toHaveLength(1);
});
