import { expect, test } from 'vitest';
import millStreetFile from '../../e2e/stories/mill-street/story.json' with { type: 'json' };
import { parseStory } from '../story/file/parse.ts';
import { linkOfProblem } from './linkOfProblem.ts';

const parsed = parseStory(millStreetFile);
if (!parsed.ok) throw new Error('the story of Mill Street is a story');
const { story } = parsed;

const queryAt = (path: string, named: unknown = story) =>
  linkOfProblem({ path }, story, named)?.query;

test('a problem in an event, its statement, a difference or an article links there', () => {
  expect(queryAt('$.events[3].accounts[0].excerpts[0]')).toBe(`?event=${story.events[3]?.id}`);
  expect(queryAt('$.differences[0].summary')).toBe(`?event=${story.differences[0]?.events[0]}`);
  expect(queryAt('$.articles[1].headline')).toBe(`?article=${story.articles[1]?.id}`);
});

test('the id decides if the faulty form has another order than what is shown', () => {
  const last = story.events.at(-1)?.id;
  expect(queryAt('$.events[0].date', { events: [{ id: last }] })).toBe(`?event=${last}`);
});

test('nothing is linked that is not on the page or not part of an event', () => {
  expect(queryAt('$.events[0]', { events: [{ id: 'new' }] })).toBeUndefined();
  expect(queryAt('$.events[0]', { events: [{ title: 'No id yet' }] })).toBeUndefined();
  expect(queryAt('$.title')).toBeUndefined();
  expect(queryAt('')).toBeUndefined();
});
