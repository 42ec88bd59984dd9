import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { findHits } from './findHits.ts';
import { foldWord } from './foldWord.ts';
import { queryTerms } from './queryTerms.ts';
import { wordsIn } from './wordsIn.ts';

const hitsOf = (text: string, query: string) =>
  findHits(text, queryTerms(query))
    .filter(({ isHit }) => isHit)
    .map((run) => run.text);

test.each([
  ['BRÜCKE', 'brucke'],
  ['Straße', 'strasse'],
  ['Ødegård', 'odegard'],
  ['İstanbul', 'istanbul'],
  ['ﬁnal', 'final'],
  ['ΟΔΟΣ', 'οδοσ'],
  ['mayor’s', "mayor's"],
  ['كِتـاب', 'كتاب'],
])('%s is compared as %s', (word, folded) => {
  expect(foldWord(word)).toBe(folded);
});

test('case, diacritics and the form of quotation marks make no difference to what is found', () => {
  expect(hitsOf('The Café on “Mill Street”', 'cafe "mill')).toEqual(['Café', 'Mill']);
  expect(hitsOf('Cafe\u0301 noir', 'CAFÉ')).toEqual(['Cafe\u0301']);
  expect(hitsOf('the mayor’s letter', "mayor's")).toEqual(['mayor’s']);
});

test('a word is found from its start, and from behind an apostrophe, not from its middle', () => {
  expect(hitsOf('The bridges abridged', 'bridge')).toEqual(['bridges']);
  expect(hitsOf('l’état', 'etat')).toEqual(['l’état']);
});

test('a script without spaces is searched character by character', () => {
  expect(hitsOf('磨坊街的桥', '桥')).toEqual(['桥']);
});

test('the runs put together are the text, whatever it is and whatever is searched for', () => {
  const text = fc.string({ unit: 'binary', maxLength: 60 });
  fc.assert(
    fc.property(text, text, (where, query) => {
      const runs = findHits(where, queryTerms(query));
      expect(runs.map((run) => run.text).join('')).toBe(where);
    }),
  );
});

test('a text searched for in itself has all its words as hits', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
      const words = wordsIn(text).map(({ start, end }) => text.slice(start, end));
      expect(hitsOf(text, text)).toEqual(words);
    }),
  );
});
