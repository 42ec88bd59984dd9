import { expect, test } from 'vitest';
import { english } from '../../language/english.ts';
import { ianaZone } from '../../time/zone/ianaZone.ts';
import { unnamedZone } from '../../time/zone/zone.ts';
import type { StoryDate } from '../model/storyDate.ts';
import { modelDate as date } from '../testing/modelDate.ts';
import { dateAlone, dateBriefly, dateInShort, dateInWords } from './dateWords.ts';
import { lagInWords } from './lagInWords.ts';

test('a date is used as it is in a sentence, and with a capital letter on its own', () => {
  expect(dateInWords(date('2023-05'), english)).toBe('in May 2023; the day is not reported');
  expect(dateAlone(date('2023-05'), english)).toBe('In May 2023; the day is not reported');
  expect(dateAlone(date('2023-09-09'), english)).toBe('Saturday 9 September 2023');
});

test('in a list a date leaves out what is not reported, and is no more exact for it', () => {
  expect(dateBriefly(date('2023-05'), english)).toBe('In May 2023');
  expect(dateBriefly(date('2023-09-09/2023-12-08'), english)).toBe(
    'Between 9 September and 8 December 2023',
  );
});

test('in a list a date still says that it was another day elsewhere', () => {
  const zone = ianaZone('Europe/Paris') ?? unnamedZone;
  expect(dateBriefly(date('2025-06-06T23:30-04:00', 'moment', zone), english)).toBe(
    'Saturday 7 June 2025, 05:30\u00a0(Paris); in UTC−4 it was Friday 6 June 2025, 23:30',
  );
});

test('a date in short has no weekday', () => {
  expect(dateInShort(date('2023-09-09'), english)).toBe('9 Sep 2023');
});

const lag = (event: StoryDate, article: string) => lagInWords(event, date(article), english);

test('the time from an event to an article is worked out', () => {
  expect(lag(date('2023-09-09'), '2023-09-09')).toBe('same day');
  expect(lag(date('2023-09-09'), '2023-10-19')).toBe('40 days later');
});

test('no duration is given where none can be known', () => {
  expect(lag(date('2023-09'), '2023-09-09')).toBeNull();
});

test('for an event that lasted, time is counted from its end, and not while it lasts', () => {
  const petition = date('2023-09-08/2023-09-15', 'span');
  expect(lag(petition, '2023-09-16')).toBe('1 day later');
  expect(lag(petition, '2023-09-12')).toBeNull();
  expect(lag(date('2023-05', 'span'), '2023-06-02')).toBe('2 days later');
});

test('what is perhaps known bounds a duration no more than what is known about', () => {
  expect(lag(date('1984'), '2029-06-11')).toBe('between 44 and 46 years later');
  for (const doubted of ['1984~', '1984?', '1984%']) {
    expect(lag(date(doubted), '2029-06-11')).toBe('roughly 45 years later');
  }
  expect(lag(date('2004-06-11?'), '2004-06-11')).toBe('about the same day');
});
