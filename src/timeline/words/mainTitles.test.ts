import { expect, test } from 'vitest';
import { millStreetStory } from '../testing/millStreetStory.ts';
import { mainTitles } from './mainTitles.ts';

const ids = millStreetStory.dated.map(({ id }) => id);

test('a gathering names its most important events, in the order of time', () => {
  const titles = mainTitles(ids, millStreetStory);
  expect(titles).toHaveLength(3);
  const named = millStreetStory.dated.filter(({ title }) => titles.includes(title));
  expect(named.map(({ title }) => title)).toEqual(titles);
  const most = Math.min(...millStreetStory.dated.map(({ importance }) => importance));
  expect(named.map(({ importance }) => importance)).toEqual([most, most, most]);
});

test('two events are both named, and of hundreds none is', () => {
  expect(mainTitles(ids.slice(0, 2), millStreetStory)).toHaveLength(2);
  expect(
    mainTitles(
      Array.from({ length: 61 }, () => ids[0] ?? ''),
      millStreetStory,
    ),
  ).toEqual([]);
});
