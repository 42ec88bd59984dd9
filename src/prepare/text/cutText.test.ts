import { array, assert, constantFrom, integer, property } from 'fast-check';
import { expect, test } from 'vitest';
import { cutText } from './cutText.ts';
import { everyViewOf } from './viewsOf.ts';

/** Bits of pages that a cut could harm. */
const bit = constantFrom(
  'Oo',
  'na',
  ' ',
  '. ',
  '.',
  '<b>',
  '</b>',
  '<',
  '>',
  '&lt;',
  '&amp;',
  '\\u003c',
  '%3C',
  '\n',
);

test('the views of a text’s pieces are those of the text', () => {
  assert(
    property(array(bit, { maxLength: 60 }), integer({ min: 1, max: 30 }), (bits, length) => {
      const text = bits.join('');
      const pieces = [...cutText(text, length)].map(everyViewOf);
      const joined = everyViewOf(text).map((_, i) => pieces.map((views) => views[i]).join(''));
      expect(joined).toEqual(everyViewOf(text));
    }),
  );
});

test('a text that cannot be cut is one piece', () => {
  expect([...cutText('x<b>'.repeat(50), 10)]).toHaveLength(1);
});
