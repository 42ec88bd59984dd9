import { describe, expect, it } from 'vitest';
import { fillTables, makeTables, mostCells } from './alignmentTables.ts';
import { anchorsBetween } from './anchors.ts';
import { alignPair } from './alignPair.ts';
import { findMoves } from './findMoves.ts';
import { isGrammar } from './grammarWords.ts';
import { keepEvidence } from './keepEvidence.ts';
import { readVersions, tokeniseVersion } from './readVersion.ts';
import { rowsOf, type Row, type Rows } from './rows.ts';
import { drawVersions, versionsOf } from './testing/drawVersions.ts';

/** So many telling words that stand nowhere else. */
const words = (name: string, count: number) =>
  Array.from({ length: count }, (_, at) => `${name}${at}`).join(' ');

interface Pair {
  first: Row;
  second: Row;
  alike: Rows['alike'];
}

function pairOf(...texts: [string, string]): Pair {
  const written = versionsOf(...texts);
  const versions = readVersions(written, written.map(tokeniseVersion));
  const { rows, rowOf, alike } = rowsOf(versions);
  const [first, second] = rowOf.map((row) => rows[row]);
  if (!first || !second) throw new Error('two rows were made');
  return { first, second, alike };
}

/** How many words are aligned. */
function aligned(...texts: [string, string]): number {
  const { first, second, alike } = pairOf(...texts);
  return alignPair(first, second, alike, makeTables(mostCells)).filter((j) => j >= 0).length;
}

function score(...texts: [string, string]): number {
  const pair = pairOf(...texts);
  return fillTables(makeTables(mostCells), pair);
}

const sharedAmong = (count: number, between: string) =>
  aligned(
    `${words('a', 4)} ${between} ${words('b', count)}`,
    `${words('c', 4)} ${between} ${words('d', count)}`,
  );

const sharedAtStarts = (count: number) =>
  aligned(`the bridge ${words('a', count)}`, `the bridge ${words('b', count + 9)}`);

const alignedAfter = (count: number) =>
  aligned(`${words('s', 5)} bridge`, `${words('s', 5)} ${words('x', count)} bridge`);

const alignedAtEnd = (count: number) =>
  aligned(
    `${words('s', 5)} ${words('x', count - 1)} it`,
    `${words('s', 5)} ${words('y', count - 1)} it`,
  );

/** Twelve words each, so many of them in common, which stand in the second in reverse. */
const alignedMixed = (common: number) =>
  aligned(
    `${words('s', common)} ${words('x', 12 - common)}`,
    `${words('s', common).split(' ').toReversed().join(' ')} ${words('y', 12 - common)}`,
  );

/** The passage first and last around ten words that stay, with so many others in each. */
const movesAmong = (passage: string, others: number) => {
  const stays = words('s', 10);
  const { first, second, alike } = pairOf(
    `${passage} ${stays} ${words('x', others)}`,
    `${stays} ${words('y', others)} ${passage}`,
  );
  const partners = Int32Array.from(first.words, (word, i) => {
    const j = second.words.indexOf(word);
    return i < passage.split(' ').length ? -1 : j;
  });
  return findMoves(first, second, partners, alike, true).length;
};

const lengthTakingBack = (crumb: string) => {
  const [stays, length] = [words('s', 10), crumb.split(' ').length];
  const { first, second, alike } = pairOf(
    `bridge ${crumb} ${stays}`,
    `${crumb} x1 ${stays} bridge ${crumb}`,
  );
  const partners = Int32Array.from(first.words, (_, i) => (i === 0 ? -1 : i <= length ? i - 1 : i));
  const [move = []] = findMoves(first, second, partners, alike, true);
  return move.length;
};

const drawnAfterPhrase = (count: number) =>
  drawVersions('dear friend of mine', `${words('x', count)} honest friend of mine`)[1];

describe('what the alignment weighs', () => {
  it('a telling word earns twelve bits, one of grammar three', () => {
    expect(score('alpha beta', 'alpha beta')).toBe(2 * 12 * 20);
    expect(score('alpha of the beta', 'alpha of the beta')).toBe((2 * 12 + 2 * 3) * 20);
  });

  it('words left out within cost a little more than two words exchanged, further ones hardly', () => {
    const whole = score('alpha beta', 'alpha beta');
    expect(whole - score('alpha beta', 'alpha x1 beta')).toBe(52);
    expect(whole - score('alpha beta', 'alpha x1 x2 x3 beta')).toBe(56);
    expect(whole - score('alpha x1 beta', 'alpha y1 beta')).toBe(25);
  });

  it('a word of grammar is worth two gaps rather than two exchanges, but no more', () => {
    expect(aligned('alpha x1 of beta', 'alpha of y1 beta')).toBe(3);
    expect(aligned('alpha x1 x2 x3 of beta', 'alpha of y1 y2 y3 beta')).toBe(2);
  });
});

describe('two rows meet where they share more than chance gives', () => {
  it('two telling words together in 16 by 16 words, and not in 17 by 17', () => {
    expect(sharedAmong(10, 'bridge harbour')).toBe(2);
    expect(sharedAmong(11, 'bridge harbour')).toBe(0);
  });

  it('a telling word with two of grammar in 8 by 8, and not in 9 by 9', () => {
    expect(sharedAmong(1, 'of the bridge')).toBe(3);
    expect(sharedAmong(2, 'of the bridge')).toBe(0);
  });

  it('at the start of both, in as many words as the shorter has', () => {
    expect([sharedAtStarts(30), sharedAtStarts(31)]).toEqual([2, 0]);
  });

  it('in any case where one has at least half of its words in the other', () => {
    expect(aligned('bridge x1', `${words('a', 90)} bridge ${words('b', 90)}`)).toBe(1);
    expect(aligned('bridge x1 x2', `${words('a', 90)} bridge ${words('b', 90)}`)).toBe(0);
  });

  it('in any order where two of up to twelve words are the same to three quarters', () => {
    expect([alignedMixed(9), alignedMixed(8)]).toEqual([1, 0]);
  });

  it('in scattered words only where they are three times what they give turned round', () => {
    const scattered = Array.from({ length: 8 }, (_, at) => `w${at} x${at} x${at}x`).join(' ');
    const others = Array.from({ length: 8 }, (_, at) => `w${at} y${at} y${at}y`).join(' ');
    const pair = pairOf(`${words('a', 3)} ${scattered}`, `${words('b', 3)} ${others}`);
    const direct = Int32Array.from(pair.first.words, (word) => pair.second.words.indexOf(word));
    // Eight telling words, two words from one to the next.
    const total = 8 * 240 - 7 * 40 * Math.log2(3);
    const keptWith = (chance: number) => {
      const partners = direct.slice();
      keepEvidence(pair, partners, () => chance);
      return partners.filter((j) => j >= 0).length;
    };
    expect(keptWith(240 + total / 3 - 1)).toBe(8);
    expect(keptWith(240 + total / 3 + 1)).toBe(0);
  });
});

describe('what stands some way off is aligned', () => {
  it('a telling word after 62 words left out, and not after 63', () => {
    expect([alignedAfter(62), alignedAfter(63)]).toEqual([6, 5]);
  });

  it('at an end that both have in other words, up to twelve', () => {
    expect([alignedAtEnd(12), alignedAtEnd(13)]).toEqual([6, 5]);
  });
});

describe('a passage is moved', () => {
  it('where it tells more than chance finds among what is left: 15 bits among 181 by 181', () => {
    expect([movesAmong('the bridge', 179), movesAmong('the bridge', 180)]).toEqual([1, 0]);
  });

  it('of grammar alone, three times as much: 6 bits among 4', () => {
    expect([movesAmong('of the', 0), movesAmong('of the', 1)]).toEqual([1, 0]);
  });

  it('with the aligned words that it takes back, where those are worth no more than half of it', () => {
    expect([lengthTakingBack('of the in at'), lengthTakingBack('of the in at by')]).toEqual([5, 1]);
  });
});

describe('other words at an end take the rest of their phrase with them', () => {
  it('up to five words', () => {
    expect(drawnAfterPhrase(5)).toMatch(/^\[x0 x1 x2 x3 x4 honest\]otherWords friend/);
    expect(drawnAfterPhrase(6)).toMatch(/cutShort \[honest\]otherWords friend/);
  });
});

describe('rows too long for one table are cut', () => {
  it('at six words that each has once, where there are any', () => {
    const { first, second } = pairOf(
      `${words('s', 6)} x1 x2 ${words('t', 5)}`,
      `${words('s', 6)} y1 y2 ${words('t', 5)}`,
    );
    expect(anchorsBetween(first, second)).toEqual([[0, 0]]);
  });

  it('else at three, else at one', () => {
    const three = pairOf(`${words('s', 3)} x1 t1`, `${words('s', 3)} y1 t1`);
    expect(anchorsBetween(three.first, three.second)).toEqual([[0, 0]]);
    const one = pairOf('s1 x1 t1 s2', 's1 t1 y1 s2');
    expect(anchorsBetween(one.first, one.second)).toHaveLength(3);
  });

  it('at more than 2¹⁸ pairs of places', () => {
    expect(mostCells).toBe(2 ** 18);
  });
});

it('in languages without a list, words of three letters are taken for grammar', () => {
  expect(['het', 'brug', '我们'].map((word) => isGrammar(word, 'nl'))).toEqual([
    true,
    false,
    false,
  ]);
});
