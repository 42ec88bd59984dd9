import { describe, expect, it } from 'vitest';
import { collate } from './collate.ts';
import { markVersions } from './markVersions.ts';
import { sizeUpTo } from '../../time/testing/runs.ts';
import { inventedText } from './testing/inventedText.ts';
import { numbersFrom } from './testing/numbersFrom.ts';

const grammar = 'the of and to in that it is was for on with as we they be at this have from'.split(
  ' ',
);
const vocabulary = [
  ...grammar,
  ...grammar,
  ...Array.from({ length: 120 }, (_, at) => `word${String.fromCharCode(97 + (at % 26))}${at}`),
];

/** Twenty versions of 300 words, all different: one word in ten edited, half with a moved passage. */
function longVersions() {
  const next = numbersFrom(4);
  const pick = () => vocabulary[Math.floor(next() * vocabulary.length)] ?? 'the';
  const text = Array.from({ length: 300 }, pick);
  return Array.from({ length: 20 }, (_, version) => {
    const edited = text.flatMap((word) => {
      const chance = next() * 30;
      if (chance < 1) return [];
      if (chance < 2) return [word, pick()];
      return [chance < 3 ? pick() : word];
    });
    const passage = version % 2 === 0 ? edited.splice(40, 30) : [];
    return { language: 'en', parts: [[...edited, ...passage].join(' ')] };
  });
}

describe('twenty versions of 300 words', () => {
  it('are collated and marked in well under a second', () => {
    const versions = longVersions();
    const before = process.cpuUsage().user;
    const collation = collate(versions);
    const marks = markVersions(versions, collation);
    // About 0.7 s on a slow core; in microseconds, with room for a busy one.
    expect(process.cpuUsage().user - before).toBeLessThan(10_000_000);
    expect([marks.length, collation.moves.length > 0]).toEqual([20, true]);
  });
});

describe('two unrelated texts of 15,000 words, and of 30,000 in the long run', () => {
  it('are found within seconds to share nothing', () => {
    const words = sizeUpTo(30_000, 15_000);
    const [first, second] = [1, 99].map((seed) => ({
      language: 'en',
      parts: [inventedText(numbersFrom(seed), words).join(' ')],
    }));
    const before = process.cpuUsage().user;
    const { columns } = collate(first && second ? [first, second] : []);
    expect(columns).toHaveLength(2 * words);
    // Of 30,000 about 2 s; what looked through all that lies between any two words took a minute, and
    // a quarter of it for half as many. In microseconds.
    expect(process.cpuUsage().user - before).toBeLessThan((words / 1500) * 1_000_000);
  });
});
