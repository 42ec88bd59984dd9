import { describe, expect, test } from 'vitest';
import { findDates } from './findDates.ts';

/** A Tuesday. */
const published = '2023-05-16';

const datesIn = (text: string, language = 'en') =>
  findDates(text, { published, language }).dates.map(({ text, edtf }) => `${text} = ${edtf}`);

describe('what is not a date', () => {
  test.each([
    'He is 45, and his 25-year-old son is 6ft.',
    'It cost $2012, or 1,998 euros; 2,000 people came.',
    'It may march on; the sun sat second.',
    'Version 2.10.3 of Windows 2000 runs on 10.4.11.',
    'Call 020 7946 0958 or 555-2012.',
    'Call (0131) 2014 556, +49 30 2013 77 or 0171 1998 2014; it is in block 2010.',
    'They won 3-2, and 21-19, 24-21 in the second quarter.',
    'Flight 1990 left from gate 12.',
    'The Sunday Times and the Mail on Sunday',
    'Theresa May and Sergeant March spoke to June Hill.',
    'It lasted three years, for two weeks, within 90 days.',
    'in her 30s, on That ’70s Show',
    'more than 1900 people, around 2000 homes',
    'Merry Christmas! Happy Easter! The Christmas lights of the Christmas season',
    'The number is 0207 1984.',
    'At last that day has come.',
    'It is open every Friday, on Sundays and each year.',
    'It is now well known.',
    'the past three years and the last 24 hours',
    'the worst storm in the last quarter of a century, or the past half-century',
    'over the past year',
    'May be damned. The August body agreed.',
  ])('%s', (text) => {
    expect(datesIn(text)).toEqual([]);
  });

  test.each([
    ['de', 'Herr August Mai und Frau Juli Sommer kamen; die Aktie schloss bei 1998 Pfennig.'],
    ['fr', 'Après quatre heures de siège, à deux heures de Paris.'],
    ['es', 'Domingo Prieto cerró la puerta.'],
    ['es', 'Vive en Santo Domingo, cerca de la Plaza de Mayo, en la casa de Abril.'],
    ['es', 'Una estrella de mar a mar abierto; cursa el tercer semestre.'],
    ['it', 'Anna e Domenica salparono nel Mar Rosso, da set a set.'],
    ['pt', 'Vive no Rio de Janeiro, na casa de Abril.'],
    ['nl', 'Het huis van Jan en de moeder van April.'],
    ['fr', 'Un groupe de sept personnes attend depuis sept ans, avec Avril.'],
    ['fr', 'Elle écrit pour Le Journal du Dimanche.'],
    ['de', 'Er traf Jan, und Jan blieb.'],
    ['de', 'Rund 3000 Menschen kamen, 1500 wurden abgewiesen, 1400 warteten am Kai.'],
  ])('%s: %s', (language, text) => {
    expect(datesIn(text, language)).toEqual([]);
  });
});
