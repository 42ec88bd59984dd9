import { expect, test } from 'vitest';
import { arabic } from '../../language/arabic.ts';
import { english } from '../../language/english.ts';
import { french } from '../../language/french.ts';
import { readStory } from '../file/readOutline.ts';
import { millStreet } from '../file/testing/millStreet.ts';
import { dateInOrder } from './dateInOrder.ts';

/** What is said of the second of two events, which is known to come after the first. */
function said(first: string, second: string, language = english) {
  const [event] = millStreet.events;
  if (!event) throw new Error('Mill Street has events');
  const dated = (edtf: string) => ({ ...event.date, edtf, extent: 'moment' as const });
  const story = readStory({
    ...millStreet,
    events: [
      { ...event, id: 'a', title: 'The strut is fitted', date: dated(first) },
      { ...event, id: 'b', date: dated(second), after: ['a'] },
    ],
    quotations: [],
    differences: [],
  });
  const found = story.event('b');
  if (!found?.date) throw new Error('b is dated');
  return dateInOrder(found, found.date, story, language);
}

test('an order that dates do not tell is said', () => {
  const week = '2025-06-02/2025-06-08';
  expect(said(week, week)).toBe(
    'Between 2 and 8 June 2025; the day is not reported; after “The strut is fitted”',
  );
  expect(said(week, week, french)).toMatch(/; après «\u202fThe strut is fitted\u202f»$/);
  expect(said(week, week, arabic)).toMatch(/؛ بعد \u2068«The strut is fitted»\u2069$/);
});

test('one that they tell is not', () => {
  expect(said('2025-06-05', '2025-06-06')).toBe('Friday 6 June 2025');
});
