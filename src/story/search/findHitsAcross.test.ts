import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { findHits, type HitRun } from './findHits.ts';
import { findHitsAcross } from './findHitsAcross.ts';

test('a word that two pieces share is found in both, and nothing else of them', () => {
  expect(findHitsAcross(['the bri', 'dge', ' closes'], ['bridge'])).toEqual([
    [
      { text: 'the ', isHit: false },
      { text: 'bri', isHit: true },
    ],
    [{ text: 'dge', isHit: true }],
    [{ text: ' closes', isHit: false }],
  ]);
});

test('a piece without a text has no runs', () => {
  expect(findHitsAcross(['', 'bridge', ''], ['bridge'])).toEqual([
    [],
    [{ text: 'bridge', isHit: true }],
    [],
  ]);
});

const marked = (runs: readonly HitRun[]) =>
  runs.flatMap(({ text, isHit }) => (isHit ? [text] : [])).join('');

test('wherever a text is cut, its pieces stay the same and as much of it is marked', () => {
  const word = fc.constantFrom('bridge', 'Brücke', 'l’état', ' ', ', ', '…', '𝒷𝓇', 'الجسر', '桥梁');
  const pieces = fc.array(fc.array(word, { maxLength: 4 }).map((words) => words.join('')));
  const terms = fc.subarray(['bridge', 'bru', 'etat', 'الج', '桥']);
  fc.assert(
    fc.property(pieces, terms, (texts, sought) => {
      const runs = findHitsAcross(texts, sought);
      expect(runs.map((one) => one.map(({ text }) => text).join(''))).toEqual(texts);
      expect(marked(runs.flat())).toBe(marked(findHits(texts.join(''), sought)));
    }),
  );
});
