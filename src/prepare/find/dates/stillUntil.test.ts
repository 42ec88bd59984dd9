import { expect, test } from 'vitest';
import { findDates } from './findDates.ts';

const dateIn = (language: string, text: string) =>
  findDates(text, { language, published: '2031-06-03' }).dates.map(({ edtf }) => edtf);

test.each([
  ['de', 'Die Brücke ist bis zum 17. Juni gesperrt.'],
  ['de', 'Bis auf Weiteres sind beide Spuren bis 17. Juni geschlossen, teilte die Stadt mit.'],
  ['nl', 'De brug is tot 17 juni gesloten.'],
  ['nl', 'Beide rijstroken zijn tot en met 17 juni afgesloten.'],
  ['it', 'Il ponte è chiuso fino al 17 giugno.'],
  ['it', 'Le corsie restano chiuse fino al 17 giugno.'],
  ['es', 'El puente está cerrado hasta el 17 de junio.'],
  ['pt', 'A ponte está fechada até 17 de junho.'],
  ['fr', 'Le pont est fermé jusqu’au 17 juin.'],
  ['en', 'The bridge is closed until 17 June.'],
])('what is so until a day is ahead of it: %s, %s', (language, text) => {
  expect(dateIn(language, text)).toEqual(['2031-06-17']);
});

test.each([
  ['de', 'Die Zahl ist bis zum 17. Dezember auf vier gestiegen.'],
  ['de', 'Sie ist bis zum 17. Dezember im Amt geblieben.'],
  ['nl', 'Zij is tot 17 december in functie gebleven.'],
  ['it', 'Il ponte è stato chiuso fino al 17 dicembre.'],
])('what was so until a day is behind: %s, %s', (language, text) => {
  expect(dateIn(language, text)).toEqual(['2030-12-17']);
});
