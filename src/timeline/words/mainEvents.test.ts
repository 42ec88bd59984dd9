import { expect, test } from 'vitest';
import { millStreetStory } from '../testing/millStreetStory.ts';
import { mainEvents } from './mainEvents.ts';

const ids = millStreetStory.dated.map(({ id }) => id);

test('a gathering names its most important events, in the order of time', () => {
  const named = mainEvents(ids, millStreetStory);
  expect(named).toHaveLength(3);
  expect(millStreetStory.dated.filter((event) => named.includes(event))).toEqual(named);
  const most = Math.min(...millStreetStory.dated.map(({ importance }) => importance));
  expect(named.map(({ importance }) => importance)).toEqual([most, most, most]);
});

test('two events are both named, and of hundreds none is', () => {
  expect(mainEvents(ids.slice(0, 2), millStreetStory)).toHaveLength(2);
  expect(
    mainEvents(
      Array.from({ length: 61 }, () => ids[0] ?? ''),
      millStreetStory,
    ),
  ).toEqual([]);
});
