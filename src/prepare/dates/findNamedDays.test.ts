import { describe, expect, test } from 'vitest';
import { findNamedDays } from './findNamedDays.ts';

const namedIn = (text: string) => {
  const { weekdays, dates, nothingElse } = findNamedDays(text, 'en-GB');
  return { weekdays, dates: dates.length, nothingElse };
};

describe('findNamedDays', () => {
  test.each([
    ['On Friday', { weekdays: [5], dates: 0, nothingElse: true }],
    ['since last Thursday evening', { weekdays: [4], dates: 0, nothingElse: true }],
    ['On Saturday, September 9', { weekdays: [], dates: 1, nothingElse: true }],
    ['Friday 08 December 2023 17:05 GMT', { weekdays: [], dates: 1, nothingElse: true }],
    ['27 July', { weekdays: [], dates: 1, nothingElse: true }],
    ['in May', { weekdays: [], dates: 1, nothingElse: true }],
    ['The next day', { weekdays: [], dates: 0, nothingElse: false }],
    ['in 2006, three years before', { weekdays: [], dates: 1, nothingElse: false }],
    ['two days after Thursday', { weekdays: [4], dates: 0, nothingElse: false }],
  ])('reads “%s”', (text, named) => {
    expect(namedIn(text)).toEqual(named);
  });
});
