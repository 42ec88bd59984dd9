import { expect, test } from 'vitest';
import { wrapEvenly, wrapWords } from './wrapWords.ts';

const perLetter = (line: string) => line.length;

test('lines are filled, and a word wider than the room stands alone', () => {
  expect(wrapWords('The bridge on Mill Street', 'en', 13, perLetter)).toEqual([
    'The bridge on',
    'Mill Street',
  ]);
  expect(wrapWords('a Brückenbaumeisterin b', 'de', 6, perLetter)).toEqual([
    'a',
    'Brückenbaumeisterin',
    'b',
  ]);
});

test('even lines are as few, and the last is no single word', () => {
  const title = 'The bridge on Mill Street and what followed';
  expect(wrapWords(title, 'en', 35, perLetter)[1]).toBe('followed');
  expect(wrapEvenly(title, 'en', 35, perLetter)).toEqual([
    'The bridge on Mill',
    'Street and what followed',
  ]);
});

test('what is one line stays one, also when a word has no room', () => {
  expect(wrapEvenly('Mill Street', 'en', 40, perLetter)).toEqual(['Mill Street']);
  expect(wrapEvenly('a Brückenbaumeisterin b', 'de', 6, perLetter)).toHaveLength(3);
});
