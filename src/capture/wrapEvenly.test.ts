import { expect, test } from 'vitest';
import { wrapEvenly } from './wrapEvenly.ts';

const perLetter = (line: string) => line.length;

test('evenly broken lines are no more in number, and the last is not a single word', () => {
  const title = 'The bridge on Mill Street and what followed';
  expect(wrapEvenly(title, 'en', 35, perLetter)).toEqual([
    'The bridge on Mill',
    'Street and what followed',
  ]);
});

test('one line stays one, and a word is broken only if it does not fit by itself', () => {
  expect(wrapEvenly('Mill Street', 'en', 40, perLetter)).toEqual(['Mill Street']);
  expect(wrapEvenly('a Brückenbaumeisterin', 'de', 19, perLetter)).toEqual([
    'a',
    'Brückenbaumeisterin',
  ]);
  const torn = wrapEvenly('a Brückenbaumeisterin b', 'de', 6, perLetter);
  expect(torn.join('').replace(/[ -]/g, '')).toBe('aBrückenbaumeisterinb');
  expect(Math.max(...torn.map(perLetter))).toBeLessThanOrEqual(6);
});
