import { expect, test } from 'vitest';
import { findDates } from './findDates.ts';

const datesIn = (text: string, language: string) =>
  findDates(text, { language, published: '2031-05-14' }).dates.map(({ edtf }) => edtf);

test.each([
  ['en', 'It shut on the Friday before last.', '2031-05-02'],
  ['en', 'They left Monday three weeks ago.', '2031-04-21'],
  ['de', 'Am vorletzten Samstag brach das Feuer aus.', '2031-05-03'],
  ['de', 'Der Vertrag wurde vorvergangene Woche geschlossen.', '2031-04-28/2031-05-04'],
  ['de', 'Im vorletzten Jahr sank die Zahl.', '2029'],
  ['de', 'Mittwoch vor einer Woche brannte die Halle.', '2031-05-07'],
  ['de', 'Vor drei Wochen am Donnerstag trat er zurück.', '2031-04-24'],
  ['fr', 'Elle est partie il y a une vingtaine d’années.', '2011~'],
  ['fr', 'Il a démissionné il y a une quinzaine de jours.', '2031-04-29'],
  ['es', 'Se fundó hace una treintena de años.', '2001~'],
  ['it', 'Il teatro chiuse una quindicina di anni fa.', '2016~'],
  ['pt', 'A ponte caiu há uma dezena de anos.', '2021~'],
])('counted back in “%s”: %s', (language, text, edtf) => {
  expect(datesIn(text, language)).toEqual([edtf]);
});

test.each([
  ['de', 'In der vorletzten Woche der Saison regnete es.'],
  ['fr', 'Une dizaine de jours ont suffi.'],
])('counted from something else in “%s”: %s', (language, text) => {
  expect(datesIn(text, language)).toEqual([]);
});

test.each([
  ['The letter is dated 2023-10~.', ['2023-10~']],
  ['Marked 1931~ on the back, and 2023-10-05~ on the front.', ['1931~', '2023-10-05~']],
  ['Numbered 2023-13~, it cost ~2000 pounds.', []],
])('EDTF that is marked as approximate: %s', (text, dates) => {
  expect(datesIn(text, 'en')).toEqual(dates);
});
