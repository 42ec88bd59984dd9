import { describe, expect, test } from 'vitest';
import { findClockTimes } from '../findClockTimes.ts';

/** `?`: the words leave the half of the day open; `@`: the place whose clocks they name. */
const timesIn = (text: string, locale: string) =>
  findClockTimes(text, locale).map(({ hour, minute, zone, place, mayBeEvening }) => {
    const clock = `${hour}:${String(minute).padStart(2, '0')}${zone}`;
    return `${clock}${place === '' ? '' : `@${place}`}${mayBeEvening ? '?' : ''}`;
  });

describe('minutes beside an hour are read with it, not the hour alone', () => {
  test.each([
    ['en', 'at ten after six in the morning', ['6:10']],
    ['en', 'at a quarter after eight', ['8:15?']],
    ['en', 'at a quarter of nine in the morning', ['8:45']],
    ['en', 'at half six', ['6:30?']],
    ['en', 'at seven-thirty p.m.', ['19:30']],
    ['en', 'at 12 noon, by twelve midnight', ['12:00', '0:00']],
    ['en', 'at 6 a. m.', ['6:00']],
    ['de', 'um zehn nach sechs Uhr', ['6:10?']],
    ['de', 'um sieben Uhr dreißig', ['7:30?']],
    ['de', 'fünf Minuten vor acht', ['7:55?']],
    ['de', 'um 18h30', ['18:30']],
    ['fr', 'à trois heures dix', ['3:10?']],
    ['fr', 'à minuit dix', ['0:10']],
    ['fr', 'à midi moins vingt-cinq', ['11:35']],
    ['fr', 'dix-huit heures trente', ['18:30']],
    ['es', 'a las diez y veinte de la noche', ['22:20']],
    ['es', 'a las nueve menos diez de la mañana', ['8:50']],
    ['it', 'alle otto e venti di sera', ['20:20']],
    ['it', 'alle otto meno un quarto di mattina', ['7:45']],
    ['it', 'all’una di notte', ['1:00']],
    ['nl', 'om tien over half acht', ['7:40?']],
    ['nl', 'om vijf voor half acht ’s avonds', ['19:25']],
    ['nl', 'om tien voor zeven ’s ochtends', ['6:50']],
    ['pt', 'às sete menos um quarto da manhã', ['6:45']],
  ])('%s: “%s”', (locale, text, times) => {
    expect(timesIn(text, locale)).toEqual(times);
  });
});

describe('the part of the day is read however it is worded', () => {
  test.each([
    ['en', 'at seven o’clock that evening', ['19:00']],
    ['en', 'at 6.30 the next morning', ['6:30']],
    ['en', 'at 7 on Friday evening', ['19:00']],
    ['en', 'at three in the small hours', ['3:00']],
    ['en', 'at seven a.m.', ['7:00']],
    ['en', 'a minute to midnight', ['23:59']],
    ['de', 'um acht Uhr am Freitagabend', ['20:00']],
    ['de', 'um 8 Uhr am Sonnabendmorgen', ['8:00']],
    ['fr', 'à huit heures vendredi soir', ['20:00']],
    ['es', 'a las 8 del viernes por la noche', ['20:00']],
    ['es', 'a las ocho en punto de la noche', ['20:00']],
    ['it', 'alle 8 venerdì sera', ['20:00']],
    ['it', 'alle 20 di venerdì', ['20:00']],
    ['nl', 'om zes uur zaterdagochtend', ['6:00']],
    ['es', 'a las 12 del mediodía', ['12:00']],
    ['es', 'al mediodía', ['12:00']],
    ['it', 'a mezzogiorno', ['12:00']],
    ['pt', 'ao meio-dia', ['12:00']],
  ])('%s: “%s”', (locale, text, times) => {
    expect(timesIn(text, locale)).toEqual(times);
  });
});

describe('the end of a day and a leap second are times', () => {
  test.each([
    ['de', 'um 24 Uhr', ['0:00']],
    ['nl', 'om 24.00 uur', ['0:00']],
    ['en', 'at 23:59:60 UTC', ['23:59Z']],
    ['en', 'at 0612 local time', ['6:12']],
  ])('%s: “%s”', (locale, text, times) => {
    expect(timesIn(text, locale)).toEqual(times);
  });
});

describe('a zone after a time is read in every language', () => {
  test.each([
    ['en', 'at 4pm London time', ['16:00@Europe/London']],
    ['en', 'at 10:30 AM Eastern', ['10:30@America/New_York']],
    ['de', 'um 17 Uhr Londoner Zeit', ['17:00@Europe/London']],
    ['es', 'a las 17:00, hora de Madrid', ['17:00@Europe/Madrid']],
    ['fr', 'à 18 h 30 GMT', ['18:30Z']],
    ['es', 'a las 18:30 h (GMT)', ['18:30Z']],
  ])('%s: “%s”', (locale, text, times) => {
    expect(timesIn(text, locale)).toEqual(times);
  });

  test.each([
    ['en', 'at 10.30 am IST'],
    ['de', 'um 17 Uhr Ironvaler Zeit'],
    ['fr', 'à 17 heures, heure de Londres'],
    ['es', 'a las 17:00, hora de Londres'],
    ['it', 'alle 17.00 ora di Londra'],
    ['nl', 'om 17.00 uur Nederlandse tijd'],
  ])('%s: of “%s” the zone is not known, and that is told', (locale, text) => {
    expect(findClockTimes(text, locale)).toMatchObject([{ isElsewhere: true, zone: '' }]);
  });
});

test.each([
  ['fr', 'au bout de 3 h 20, après avoir attendu deux heures'],
  ['en', 'in the small hours, by half of nine votes'],
  ['de', 'nach drei Stunden und zehn Minuten'],
  ['it', 'con le sue cinque persone'],
  ['nl', 'na 24 uur wachten, een half uur'],
])('%s: no time is read in “%s”', (locale, text) => {
  expect(timesIn(text, locale)).toEqual([]);
});
