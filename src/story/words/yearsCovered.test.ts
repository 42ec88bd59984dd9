import { expect, test } from 'vitest';
import { arabic } from '../../language/arabic.ts';
import { english, type Language } from '../../language/english.ts';
import { french } from '../../language/french.ts';
import { modelDate } from '../testing/modelDate.ts';
import { yearsCovered } from './yearsCovered.ts';

const covered = (dates: readonly string[], language: Language = english) =>
  yearsCovered(
    {
      rest: null,
      dated: dates.map((edtf, at) => ({
        id: `event-${at}`,
        title: 'The bridge is closed',
        importance: 1,
        date: modelDate(edtf),
        articles: [],
        announcedBy: [],
        people: [],
        tags: [],
        after: [],
      })),
    },
    language,
  );

test.each([
  [['2003', '2006-05-04', '2009-01'], '2003 to 2009'],
  [['2006-05-04'], '2006'],
  [['191X', '2009-01-02'], 'the 1910s to 2009'],
  [['191X', '200X'], 'the 1910s to the 2000s'],
  [['191X'], 'the 1910s'],
  // Of one of them the year is known.
  [['191X', '1910-05', '2009'], '1910 to 2009'],
  [['191X', '1912'], 'the 1910s'],
  [['-0024', '0014'], '25 BC to 14 AD'],
  [['2020', 'Y12023'], '2020 to 12,023 AD'],
  // Nobody says that the story begins or ends where a date is open.
  [['../1913'], '1913 or before'],
  [['/1913', '1913-05'], '1913 or before'],
  [['1913/..'], '1913 or after'],
  [['../1913', '1913/..'], '1913 or before to 1913 or after'],
  [['../2001', '2003/..'], '2001 or before to 2003 or after'],
  // Only of the year itself: what has gone on since 2003 does not make 2023 uncertain.
  [['../2001', '1998', '2003/..', '2023'], '1998 to 2023'],
  [['../1910~', '2009'], 'about 1910 or before to 2009'],
  // As exactly as the dates give it, and no more exactly.
  [['1910~', '1933?', '194X~'], 'about 1910 to about the 1940s'],
  [['1910~'], 'about 1910'],
  [['1910%', '1910~', '1950?'], 'about 1910 to perhaps 1950'],
  [['1910~', '1910-05', '1950'], '1910 to 1950'],
  [['1910~/1912', '1911/1914~'], 'about 1910 to about 1914'],
  [[], null],
])('%j: %s', (dates, expected) => {
  expect(covered(dates)).toBe(expected);
});

test('in every language', () => {
  expect(covered(['191X', '200X'], french)).toBe('des années 1910 aux années 2000');
  expect(covered(['2003', '2009'], french)).toBe('de 2003 à 2009');
  expect(covered(['../2003', '2009/..'], french)).toBe('de 2003 ou avant à 2009 ou après');
  expect(covered(['../2003'], french)).toBe('2003 ou avant');
  expect(covered(['1910~', '194X~'], french)).toBe('de 1910 environ aux années 1940 environ');
  expect(covered(['1910~', '1950'], arabic)).toBe('من نحو عام 1910 إلى عام 1950');
  expect(covered(['2003', '2009'], arabic)).toBe('من عام 2003 إلى عام 2009');
  expect(covered(['191X', '2023'], arabic)).toBe('من الأعوام من 1910 إلى 1919 إلى عام 2023');
});
