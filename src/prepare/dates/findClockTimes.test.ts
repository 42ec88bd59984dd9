import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { runs } from '../../time/testing/runs.ts';
import { findClockTimes } from './findClockTimes.ts';

const timesIn = (text: string, locale = 'en-GB') =>
  findClockTimes(text, locale).map(
    ({ hour, minute, zone, start, end }) =>
      `${text.slice(start, end)} = ${hour}:${String(minute).padStart(2, '0')}${zone}`,
  );

describe('findClockTimes', () => {
  test.each([
    ['at 6.12 am', ['6.12 am = 6:12']],
    ['at 6:12am on Friday', ['6:12am = 6:12']],
    ['at 12.30am and 12:30 p.m.', ['12.30am = 0:30', '12:30 p.m. = 12:30']],
    ['shortly after 16:00', ['16:00 = 16:00']],
    ['between 10:00 and 12:30', ['10:00 = 10:00', '12:30 = 12:30']],
    ['Friday 08 December 2023 19:27 GMT', ['19:27 GMT = 19:27Z']],
    ['(0830 GMT)', ['0830 GMT = 8:30Z']],
    ['at 8 pm EST', ['8 pm EST = 20:00-05:00']],
    ['at noon and by midnight', ['noon = 12:00', 'midnight = 0:00']],
    ['noon Sunday, in the noon sun', ['noon = 12:00']],
    ['at half past four', ['half past four = 4:30']],
    ['at six forty-two pm', ['six forty-two pm = 18:42']],
    ['at six oh five pm', ['six oh five pm = 18:05']],
    ['at six at night', ['six at night = 18:00']],
    ['a quarter to six in the morning', ['a quarter to six in the morning = 5:45']],
    ['at ten to seven, by ten to seven votes', ['ten to seven = 6:50']],
    ['9–11 am', ['9 = 9:00', '11 am = 11:00']],
    ['at 18.30 on Friday', ['18.30 = 18:30']],
    ['at 1800 hours', ['1800 hours = 18:00']],
    ['16:00 UTC+2', ['16:00 UTC+2 = 16:00+02:00']],
    ["at 9 o'clock in the evening", ["9 o'clock in the evening = 21:00"]],
  ])('reads “%s”', (text, times) => {
    expect(timesIn(text)).toEqual(times);
  });

  test.each([
    ['vers 7h30', ['7h30 = 7:30'], 'fr'],
    ['a las seis y doce de la tarde', ['seis y doce de la tarde = 18:12'], 'es'],
    ['a las 6 y 20.', ['6 y 20 = 6:20'], 'es'],
    ['a las 6 y 20 personas', [], 'es'],
    ['alle 6 e 20 del mattino', ['6 e 20 del mattino = 6:20'], 'it'],
    ['alle ore 18,30', ['18,30 = 18:30'], 'it'],
    ['alle 6 e 20 persone', [], 'it'],
    ['à 18 heures', ['18 heures = 18:00'], 'fr'],
    ['à 8 heures du soir, avant minuit', ['8 heures du soir = 20:00', 'minuit = 0:00'], 'fr-CA'],
    ['gegen 18 Uhr', ['18 Uhr = 18:00'], 'de'],
    ['um fünf nach sechs', ['fünf nach sechs = 6:05'], 'de'],
    ['à sept heures et demie', ['sept heures et demie = 7:30'], 'fr'],
    ['à 18:30 est arrivé le maire', ['18:30 = 18:30'], 'fr'],
    ['halb sechs, dreiviertel acht', ['halb sechs = 5:30', 'dreiviertel acht = 7:45'], 'de'],
    ['um 18.30 Uhr und um 7 Uhr 05', ['18.30 Uhr = 18:30', '7 Uhr 05 = 7:05'], 'de'],
  ])('reads “%s”', (text, times, locale) => {
    expect(timesIn(text, locale)).toEqual(times);
  });

  test.each([
    ['they won 3:2', 'en'],
    ['a time of 2:05:30', 'en'],
    ['for 3 hours', 'en'],
    ['I am 6 and you', 'en'],
    ['version 10.12', 'en'],
    ['6.12 amps', 'en'],
    ['at 25:10', 'en'],
    ['pendant 3 heures', 'fr'],
    ['un sit-in de 24 heures', 'fr'],
    ['drei Uhren', 'de'],
    ['halb so viele', 'de'],
    ['half past the hour', 'en'],
    ['at 2.50 a share', 'en'],
    ['at 3.30 per cent', 'en'],
    ['24 heures sur 24', 'fr'],
    ['3点建议', 'en'],
  ])('finds none in “%s”', (text, locale) => {
    expect(timesIn(text, locale)).toEqual([]);
  });
});

test('a text without a time beside it is read no otherwise', () => {
  const pieces = [
    ['at ', 'um ', 'à ', '6', '18', '0830', ':', '.', '12', ' ', 'am', 'p.m.', ' Uhr', 'h', 'h30'],
    ['GMT', '(CET)', ' hours', ' hrs', 'noon', 'Mitternacht', 'midi', 'seven o’clock ', 'at night'],
    [
      'in the morning',
      ' heures',
      ' du soir',
      'zwölf Uhr mittags',
      ' Abends',
      'NOON',
      'Pm',
      'mills',
    ],
  ].flat();
  const piece = fc.constantFrom(...pieces);
  const locale = fc.constantFrom('en', 'fr', 'de');
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 6 }), locale, (pieces, locale) => {
      const text = pieces.join('');
      const before = locale === 'de' ? '18 Uhr; ' : locale === 'fr' ? '7h30; ' : 'noon; ';
      const beside = findClockTimes(before + text, locale).slice(1);
      const shifted = beside.map((time) => ({
        ...time,
        start: time.start - before.length,
        end: time.end - before.length,
      }));
      expect(findClockTimes(text, locale)).toEqual(shifted);
    }),
    { numRuns: runs(1000) },
  );
});
