import { describe, expect, it } from 'vitest';
import { findMoves } from './findMoves.ts';
import { readVersions, tokeniseVersion } from './readVersion.ts';
import { rowsOf } from './rows.ts';
import { versionsOf } from './testing/drawVersions.ts';

/** Moves between two texts, given which words of the first are aligned with which of the second. */
function movesBetween(first: string, second: string, aligned: Record<number, number>) {
  const texts = versionsOf(first, second);
  const versions = readVersions(texts, texts.map(tokeniseVersion));
  const { rows, rowOf, alike } = rowsOf(versions);
  const [one, other] = rowOf.map((row) => rows[row]);
  if (!one || !other) throw new Error('two rows were made');
  const partners = new Int32Array(one.words.length).fill(-1);
  for (const [i, j] of Object.entries(aligned)) partners[Number(i)] = j;
  return findMoves(one, other, partners, alike, true);
}

describe('moved passages', () => {
  it('stand out of the order of the aligned words', () => {
    expect(
      movesBetween('dear friends the bridge is safe', 'the bridge is safe dear friends', {
        2: 0,
        3: 1,
        4: 2,
        5: 3,
      }),
    ).toEqual([
      [
        [0, 4],
        [1, 5],
      ],
    ]);
  });

  it('are not words that the alignment only left apart, in their order', () => {
    expect(
      movesBetween('dear friends we know the bridge', 'dear friends so is the bridge', {
        4: 4,
        5: 5,
      }),
    ).toEqual([]);
  });

  it('are found at the first of their places where they stand more than once', () => {
    expect(
      movesBetween(
        'dear friends the bridge is safe',
        'the bridge is safe dear friends dear friends',
        { 2: 0, 3: 1, 4: 2, 5: 3 },
      ),
    ).toEqual([
      [
        [0, 4],
        [1, 5],
      ],
    ]);
  });

  it('are one where they stand beside one another in another order', () => {
    expect(movesBetween('salt and pepper', 'pepper and salt', { 2: 0 })).toEqual([
      [
        [0, 2],
        [1, 1],
      ],
    ]);
  });
});
