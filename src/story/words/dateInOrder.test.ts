import { expect, test } from 'vitest';
import { arabic } from '../../language/arabic.ts';
import { english } from '../../language/english.ts';
import { french } from '../../language/french.ts';
import { readStory } from '../file/readOutline.ts';
import { millStreet } from '../file/testing/millStreet.ts';
import { dateInOrder } from './dateInOrder.ts';
import { whenInOrder } from './whenInOrder.ts';

/** Of two events the second, which is known to come after the first. */
function eventsOf(first: string, second: string) {
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
  if (!found) throw new Error('b is there');
  return { story, event: found };
}

/** What is said of the second. */
function said(first: string, second: string, language = english) {
  const { story, event } = eventsOf(first, second);
  return dateInOrder(event, story, language);
}

test('an order that the dates do not show is mentioned', () => {
  const week = '2025-06-02/2025-06-08';
  expect(said(week, week)).toBe(
    'Between 2 and 8 June 2025; the day is not reported; after “The strut is fitted”',
  );
  expect(said(week, week, french)).toMatch(/; après «\u202fThe strut is fitted\u202f»$/);
  expect(said(week, week, arabic)).toMatch(/؛ بعد \u2068«The strut is fitted»\u2069$/);
});

test('one that they show is not', () => {
  expect(said('2025-06-05', '2025-06-06')).toBe('Friday 6 June 2025');
});

test('lists mention it too, beside a date and where there is none', () => {
  const { story, event } = eventsOf('2025-06', '2025-06');
  const known = '; after “The strut is fitted”';
  expect(whenInOrder(event, story, english)).toBe(`In June 2025${known}`);
  expect(whenInOrder({ ...event, date: null }, story, english)).toBe(`No date given${known}`);
  expect(whenInOrder({ ...event, date: null, after: [] }, story, english)).toBeNull();
  const told = eventsOf('2025-06', '2025-07');
  expect(whenInOrder(told.event, told.story, english)).toBe('In July 2025');
});

/** What is said of an event whose accounts differ in this way. */
function saidOf(kind: 'conflict' | 'dispute') {
  const edtf = '2023-12-06/2023-12-08';
  const story = readStory({
    ...millStreet,
    events: millStreet.events.map((one) =>
      one.id === 'bridge-reopens' && one.date ? { ...one, date: { ...one.date, edtf } } : one,
    ),
    differences: millStreet.differences.map((one) =>
      one.id === 'day-of-reopening' ? { ...one, kind } : one,
    ),
  });
  const event = story.event('bridge-reopens');
  if (!event) throw new Error('the bridge reopens');
  return dateInOrder(event, story, english);
}

test('where accounts contradict each other no day is said to be unreported', () => {
  expect(saidOf('conflict')).toBe('Between 6 and 8 December 2023');
  expect(saidOf('dispute')).toBe('Between 6 and 8 December 2023; the day is not reported');
});
