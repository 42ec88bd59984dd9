import { describe, expect, test } from 'vitest';
import { findWeekdays } from './findWeekdays.ts';
import { weekdayNames } from './weekdayNames.ts';

const found = (text: string, locale = 'en') =>
  findWeekdays(text, locale).map(({ text, weekday }) => `${text} ${weekday}`);

describe('weekdays in a text', () => {
  test('are found with their places, counted in code points', () => {
    expect(findWeekdays('🌉 On Saturday the bridge closed', 'en')).toEqual([
      { weekday: 6, text: 'Saturday', start: 5, end: 13 },
    ]);
  });

  test('all of them, in the order of the text, in any case', () => {
    expect(found('Monday, tuesday, WEDNESDAY, Thursday’s vote, (Friday)')).toEqual([
      'Monday 1',
      'tuesday 2',
      'WEDNESDAY 3',
      'Thursday 4',
      'Friday 5',
    ]);
  });

  test('as whole words only', () => {
    expect(found('Mondays, Sundayish, Fridayé, midMonday, Friday13')).toEqual([]);
  });

  test('short before a number or a month', () => {
    expect(found('Sat 9 Sep, Sun. 10, Wed, Sept 13, Thurs 14, Tues 12 and MON 11')).toEqual([
      'Sat 6',
      'Sun 7',
      'Wed 3',
      'Thurs 4',
      'Tues 2',
      'MON 1',
    ]);
  });

  test('but not where short names are words of their own', () => {
    expect(found('She sat in the sun; they wed in May. The Sun said so. A mon ami.')).toEqual([]);
  });

  test.each([
    ['fr', 'samedi soir, puis dim. 10 septembre', ['samedi 6', 'dim 7']],
    ['fr', 'la mer est un jeu', []],
    ['de-AT', 'am Sonnabend nicht, am Samstag ja, Mo. 11. September', ['Samstag 6', 'Mo 1']],
    ['es', 'el sábado y el miércoles', ['sábado 6', 'miércoles 3']],
    ['ar', 'يوم السبت في البلدة', ['السبت 6']],
    ['ja', '9月9日土曜日に', ['土曜日 6']],
    ['fr', 'publié Saturday, en anglais', ['Saturday 6']],
  ])('in %s: %s', (locale, text, expected) => {
    expect(found(text, locale)).toEqual(expected);
  });

  test('are found however their accents are composed', () => {
    expect(found('el sábado'.normalize('NFD'), 'es')).toHaveLength(1);
  });

  test.each(['xx', 'not a language', '', 'en-GB-oxendict'])(
    'in English at least: “%s”',
    (locale) => {
      expect(found('on Saturday', locale)).toEqual(['Saturday 6']);
    },
  );
});

const long = (locale: string) =>
  weekdayNames(locale)
    .filter(({ short }) => !short)
    .map(({ name }) => name);

test('every language has seven long names, and English ones beside its own', () => {
  expect(long('en')).toHaveLength(7);
  expect(long('fr')).toHaveLength(14);
  expect(long('fr').slice(0, 2)).toEqual(['lundi', 'mardi']);
});
