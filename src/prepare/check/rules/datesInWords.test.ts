import { expect, test } from 'vitest';
import type { StoryFile } from '../../../story/file/schema.ts';
import { millStreet } from '../../../story/file/testing/millStreet.ts';
import { clockTimes } from './clockTimes.ts';
import { namedDays } from './namedDays.ts';
import { weekdays } from './weekdays.ts';

type Basis = StoryFile['events'][number]['date']['basis'];

/** What the rules on days and times in words say of the first event's date, shown by these words. */
function said(edtf: string, exact: string, language: string, basis: Basis) {
  const [event] = millStreet.events;
  const [article] = millStreet.articles;
  if (!event || !article) throw new Error('Mill Street has events');
  const evidence = [{ article: article.id, exact, start: 0, end: exact.length }];
  const story = {
    ...millStreet,
    timeZone: 'Europe/Paris',
    articles: [{ ...article, language }],
    events: [{ ...event, date: { ...event.date, edtf, basis, evidence }, accounts: [] }],
    undated: [],
  };
  const context = { file: 'story.json', story, texts: new Map() };
  return [clockTimes, weekdays, namedDays].flatMap((rule) => rule(context));
}

type Case = [edtf: string, words: string, language: string, basis?: Basis];

const agree: Case[] = [
  ['2025-06-06T06:12', 'at twelve minutes past six in the morning', 'en'],
  ['2025-06-06T18:05', 'just after six in the evening on Friday, 6 June', 'en'],
  ['2025-06-06T17:45', 'at 4.45pm BST', 'en'],
  ['2025-06-06T05:58', 'shortly before 6 am', 'en'],
  ['2025-06-06T03:00', 'in the small hours of Friday', 'en'],
  ['2025-06-06T12:00', 'at 12 noon', 'en'],
  ['2025-06-07T00:00', 'at 24:00 on 6 June', 'en'],
  ['2025-06-07T00:00', 'um 24 Uhr am 6. Juni', 'de'],
  ['2025-06-06T12:15', 'at quarter past noon', 'en'],
  ['2025-06-06T00:05', 'five past midnight on Friday', 'en'],
  ['2025-06-06T23:59', 'one minute to midnight on Friday', 'en'],
  ['2025-06-06T15:30', 'at half three on Friday afternoon', 'en'],
  ['2025-06-06T09:30', 'at 0930', 'en'],
  ['2025-06-06T09:30', 'at 09:30 hrs', 'en'],
  ['2025-06-06T09:30', 'By 9.30am, 12 lorries had passed', 'en'],
  ['2025-06-06T21:00', 'at nine o’clock that night', 'en'],
  ['2025-06-06T21:00', 'the 9pm news bulletin', 'en'],
  ['2025-06-06T14:00', 'Friday (2pm local)', 'en'],
  ['2025-06-06T10:20', 'at around 10.15 to 10.30 am', 'en'],
  ['2025-06-06T18:00', 'six hours after the noon bell', 'en', 'computed'],
  ['2025-06-06T08:10', 'it closed at ten past eight, ending a 24/7 watch', 'en'],
  ['2025-06-06T07:30', 'um halb acht am Freitag', 'de'],
  ['2025-06-06T19:30', 'um halb acht', 'de'],
  ['2025-06-06T18:10', 'gegen 18 Uhr am Freitagabend', 'de'],
  ['2025-06-06T12:00', 'um 12 Uhr mittags', 'de'],
  ['2025-06-06T12:05', 'kurz nach Mittag', 'de'],
  ['2025-06-07T00:00', 'um Mitternacht', 'de'],
  ['2025-06-06T17:55', 'kurz vor sechs Uhr abends', 'de'],
  ['2025-06-06T06:05', 'um fünf nach sechs', 'de'],
  ['2025-06-06T19:15', 'Viertel nach sieben am Abend', 'de'],
  ['2025-06-06T18:45', 'um drei viertel sieben', 'de'],
  ['2025-06-06T03:15', 'um 3.15 Uhr in der Nacht zu Freitag', 'de'],
  ['2025-06-06T23:30', 'in der Nacht auf Samstag gegen 23.30 Uhr', 'de'],
  ['2025-06-07T01:30', 'in der Nacht auf Samstag gegen 1.30 Uhr', 'de'],
  ['2025-06-06T14:00', 'Freitag, 6. Juni, 14 Uhr', 'de'],
  ['2025-06-06T09:00', 'um neun Uhr früh', 'de'],
  ['2025-06-06T10:00', 'vormittags um zehn', 'de'],
  ['2025-06-06T07:30', 'vers 7h30 vendredi', 'fr'],
  ['2025-06-06T12:00', 'à midi', 'fr'],
  ['2025-06-06T12:10', 'peu après midi', 'fr'],
  ['2025-06-06T00:00', 'à minuit', 'fr'],
  ['2025-06-06T19:30', 'à sept heures et demie du soir', 'fr'],
  ['2025-06-06T18:45', 'à sept heures moins le quart', 'fr'],
  ['2025-06-06T18:15', 'à six heures et quart', 'fr'],
  ['2025-06-06T14:00', 'vendredi 6 juin à 14 heures', 'fr'],
  ['2025-06-06T16:00', 'vers seize heures', 'fr'],
  ['2025-06-06T15:20', 'entre 15 h et 15 h 30', 'fr'],
  ['2025-06-06T08:00', 'dès 8 heures du matin', 'fr'],
  ['2025-06-06T20:00', 'au journal de 20 heures', 'fr'],
  ['2025-06-06', 'on Friday, June 6', 'en'],
  ['2025-06-06', 'le vendredi 6 juin', 'fr'],
  ['2025-06-06', 'am Freitag, dem 6. Juni 2025', 'de'],
  ['2025-06-06/2025-06-08', 'from Friday to Sunday', 'en'],
  ['2025-06-06', 'in the Friday Market', 'en'],
  ['2025-06-05/2025-06-06', 'in the night to Friday', 'en'],
  ['2025-06-06T23:00/2025-06-07T02:00', 'from 11 pm on Friday to 2 am on Saturday', 'en'],
  ['2025-06-06', 'last Friday, the day before Saturday’s fair', 'en', 'computed'],
  ['2025-06-07T00:00', 'at midnight on Friday', 'en'],
  ['2025-06-07T00:30', 'at 12.30 am on Friday night', 'en'],
  ['2025-06-06T23:30', 'overnight into Saturday', 'en'],
  ['2025-06-06', 'in der Nacht zum Samstag', 'de'],
  ['2025-06-06', 'in der Nacht zu Samstag', 'de'],
  ['2025-06-06T23:10', 'dans la nuit de vendredi à samedi', 'fr'],
  ['2025-06-07', 'dans la nuit de vendredi à samedi', 'fr'],
  ['2025-06-07T02:00', 'dans la nuit de vendredi à samedi, vers 2 heures', 'fr'],
  ['2025-06-06', 'on Friday, a day after the council met on Thursday', 'en'],
  ['2025-06-06T05:39', 'at twenty-one minutes to six on Friday morning', 'en'],
];

test.each(agree)('%s agrees with “%s”', (edtf, words, language, basis = 'stated') => {
  expect(said(edtf, words, language, basis)).toEqual([]);
});

const disagree: Case[] = [
  ['2025-06-07T00:00', 'at 24:00 on 5 June', 'en'],
  ['2025-06-06T06:21', 'at twelve minutes past six in the morning', 'en'],
  ['2025-06-06T06:12', 'just after six in the evening', 'en'],
  ['2025-06-06T00:00', 'at 12 noon', 'en'],
  ['2025-06-06T12:00', 'at midnight', 'en'],
  ['2025-06-06T13:30', 'shortly before 1 pm', 'en'],
  ['2025-06-06T03:30', 'at half three on Friday afternoon', 'en'],
  ['2025-06-06T08:30', 'um halb acht', 'de'],
  ['2025-06-06T18:00', 'um halb sieben abends', 'de'],
  ['2025-06-06T06:10', 'gegen 18 Uhr', 'de'],
  ['2025-06-06T00:00', 'um 12 Uhr mittags', 'de'],
  ['2025-06-06T12:00', 'um Mitternacht', 'de'],
  ['2025-06-06T17:45', 'um Viertel nach sechs', 'de'],
  ['2025-06-06T19:30', 'vers 7h30 du matin', 'fr'],
  ['2025-06-06T00:00', 'à midi', 'fr'],
  ['2025-06-06T12:00', 'à minuit', 'fr'],
  ['2025-06-06T07:15', 'à sept heures moins le quart', 'fr'],
  ['2025-06-06T06:00', 'vers seize heures', 'fr'],
  ['2025-06-07', 'on Friday, 6 June', 'en'],
  ['2025-06-06', 'on Thursday', 'en'],
  ['2025-06-05', 'am Freitag', 'de'],
  ['2025-06-05', 'vendredi', 'fr'],
  ['2025-06-06', 'on Friday, 7 June', 'en'],
  ['2024-06-06', 'on Friday 6 June', 'en'],
  ['2025-06-06', 'le samedi 6 juin', 'fr'],
  ['2025-06-06', 'am Samstag, 6. Juni', 'de'],
  ['2025-06-06/2025-06-08', 'on Tuesday', 'en'],
  ['2025-06-07', 'on Friday night', 'en'],
  ['2025-06-05', 'in der Nacht auf Samstag', 'de'],
  ['2025-06-06', 'on Thursday and Saturday', 'en'],
  ['2025-06-06T05:39', 'at twenty-two minutes to six on Friday morning', 'en'],
  ['2025-06-06', 'on Friday, after Thursday 6 June', 'en'],
];

test.each(disagree)('%s does not agree with “%s”', (edtf, words, language, basis = 'stated') => {
  expect(said(edtf, words, language, basis)).not.toEqual([]);
});
