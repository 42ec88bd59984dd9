import { expect, test } from 'vitest';
import { dayNumber } from '../../time/day.ts';
import type { DatedEvent } from '../model/storyEvent.ts';
import { modelDate } from '../testing/modelDate.ts';
import { english, type Language } from '../../language/english.ts';
import { french } from '../../language/french.ts';
import { ianaZone } from '../../time/zone/ianaZone.ts';
import { unnamedZone } from '../../time/zone/zone.ts';
import { yearSections } from './yearSections.ts';
import { yearOf, yearsOf } from './yearsOf.ts';

const event = (id: string, edtf: string): DatedEvent => ({
  id,
  title: id,
  importance: 1,
  date: modelDate(edtf),
  articles: [],
  announcedBy: [],
  people: [],
  tags: [],
  after: [],
});

const sections = (...events: DatedEvent[]) => sectionsIn(english, events);

const sectionsIn = (language: Language, events: readonly DatedEvent[]) =>
  yearSections(events, language).map(({ heading, events }) => [
    heading,
    events.map(({ id }) => id).join(),
  ]);

test('events of one year are grouped together', () => {
  const [a, b, c] = [event('a', '2003'), event('b', '2003-05-05'), event('c', '2006-01-01')];
  expect(sections(a, b, c)).toEqual([
    ['2003', 'a,b'],
    ['2006', 'c'],
  ]);
});

test('an event that may lie in several years is not put under one of them', () => {
  const [a, b, c] = [event('a', '2003'), event('b', '2003/2005'), event('c', '2003-06-01')];
  expect(sections(a, b, c)).toEqual([
    ['2003', 'a,c'],
    ['2003–2005', 'b'],
  ]);
});

test('years are in order, each once, and a range comes after its first year', () => {
  const times = ['2003', '2006/2023', '2006/2017', '2006', '2016', '2006/2017', '2023'];
  const found = sections(...times.map((edtf, at) => event('abcdefg'.charAt(at), edtf)));
  expect(found).toEqual([
    ['2003', 'a'],
    ['2006', 'd'],
    ['2006–2017', 'c,f'],
    ['2006–2023', 'b'],
    ['2016', 'e'],
    ['2023', 'g'],
  ]);
});

test('an event open on one side is placed at its other end, one open on both in no year', () => {
  expect(sections(event('a', '/2006'), event('b', '2016/'))).toEqual([
    ['2006 or before', 'a'],
    ['2016 or after', 'b'],
  ]);
  const c = event('c', '2006');
  const date = { ...c.date, bounds: { earliest: null, latest: null } };
  expect(sections({ ...c, date })).toEqual([['Year not known', 'c']]);
});

test('what is only about a year, perhaps in it, or open at one end has a heading that says so', () => {
  const times = ['1910', '1910-05', '1910~', '1910?', '1910-05~', '../1910', '1910/..', '191X~'];
  const headings = (language: Language) =>
    sectionsIn(
      language,
      times.map((edtf, at) => event('abcdefgh'.charAt(at), edtf)),
    );
  expect(headings(english)).toEqual([
    ['1910', 'a,b,e'],
    ['about 1910', 'c'],
    ['perhaps 1910', 'd'],
    ['1910 or before', 'f'],
    ['1910 or after', 'g'],
    ['about the 1910s', 'h'],
  ]);
  expect(headings(french).map(([heading]) => heading)).toEqual([
    '1910',
    'vers 1910',
    'peut-être 1910',
    '1910 ou avant',
    '1910 ou après',
    'vers les années 1910',
  ]);
});

test('a day has a year, however long ago', () => {
  for (const year of [-300_000, -43, 0, 12_023]) {
    expect(yearOf(dayNumber({ year, month: 3, day: 15 }))).toBe(year);
  }
  expect(yearOf(null)).toBeNull();
});

test('an event is in the year that the clocks of its story show, whatever its source writes', () => {
  const paris = ianaZone('Europe/Paris') ?? unnamedZone;
  const inParis = (id: string, edtf: string) => ({
    ...event(id, edtf),
    date: modelDate(edtf, 'moment', paris),
  });
  const [a, b, c] = [
    inParis('a', '2024-12-31T20:00Z'),
    inParis('b', '2025-01-01T00:10+01:00'),
    inParis('c', '2024-12-31T23:30Z'),
  ];
  expect(sections(a, b, c)).toEqual([
    ['2024', 'a'],
    ['2025', 'b,c'],
  ]);
  expect(yearsOf([c])).toEqual([2025, 2025]);
});
