import { expect, test } from 'vitest';
import type { StoryEvent } from '../file/schema.ts';
import { yearOf, yearSections } from './yearSections.ts';

const event = (id: string, earliest: string | null, latest = earliest): StoryEvent => ({
  id,
  title: id,
  summary: id,
  importance: 1,
  people: [],
  tags: [],
  accounts: [],
  date: {
    edtf: '',
    extent: 'moment',
    basis: 'stated',
    explanation: '',
    evidence: [],
    earliest,
    latest,
  },
});

const sections = (...events: StoryEvent[]) =>
  yearSections(events).map(({ from, to, events }) => [from, to, events.map(({ id }) => id).join()]);

test('events of one year stand together', () => {
  const [a, b, c] = [
    event('a', '2003-01-01', '2003-12-31'),
    event('b', '2003-05-05'),
    event('c', '2006-01-01'),
  ];
  expect(sections(a, b, c)).toEqual([
    [2003, 2003, 'a,b'],
    [2006, 2006, 'c'],
  ]);
});

test('an event that may lie in several years is not put under one of them', () => {
  const [a, b, c] = [
    event('a', '2003-01-01', '2003-12-31'),
    event('b', '2003-01-01', '2005-12-31'),
    event('c', '2003-06-01'),
  ];
  expect(sections(a, b, c)).toEqual([
    [2003, 2003, 'a'],
    [2003, 2005, 'b'],
    [2003, 2003, 'c'],
  ]);
});

test('an event that is open on one side stands at the other, one open on both in no year', () => {
  expect(sections(event('a', null, '2006-12-31'), event('b', '2016-01-01', null))).toEqual([
    [2006, 2006, 'a'],
    [2016, 2016, 'b'],
  ]);
  expect(sections(event('c', null))).toEqual([[null, null, 'c']]);
});

test('years are read as story files write days', () => {
  expect(yearOf('-000043-03-15')).toBe(-43);
  expect(yearOf('+012023-01-01')).toBe(12023);
  expect(yearOf('Y-300000')).toBe(-300000);
  expect(yearOf(null)).toBeNull();
});
