import { expect, test } from 'vitest';
import { LoadError } from './loadProblem.ts';
import { placeOfStory } from './placeOfStory.ts';

const pageAddress = new URL('https://news.example/bridge/?story=s');
const at = (data: string) => placeOfStory('s', data, { pageAddress, inPieces: [] }).href;

test('data names a file on the page’s own origin, relative to the page', () => {
  expect(at('mine.json')).toBe('https://news.example/bridge/mine.json');
  expect(at('/a/b.json?x=1')).toBe('https://news.example/a/b.json?x=1');
  expect(at('https://news.example/c.json')).toBe('https://news.example/c.json');
});

test('a story that the site has in pieces is their index, and any other its file', () => {
  const surroundings = { pageAddress, inPieces: ['large'] };
  const placeOf = (story: string) => placeOfStory(story, null, surroundings).pathname;
  expect(placeOf('large')).toBe('/bridge/stories/large/pieces/index.json');
  expect(placeOf('s')).toBe('/bridge/stories/s/story.json');
});

test.each([
  'https://other.example/story.json',
  '//other.example/story.json',
  '\\\\other.example\\story.json',
  'https://news.example:8443/story.json',
  'http://news.example/story.json',
  'data:application/json,{}',
  'javascript:alert(1)',
  'blob:https://news.example/0b7f2f5c-5a0e-4a53-b3f1-1c2c3a1d0f00',
  'file:///etc/passwd',
  'https://',
])('data does not name anything elsewhere: %s', (data) => {
  expect(() => placeOfStory('s', data, { pageAddress, inPieces: [] })).toThrow(LoadError);
});
