import { expect, test } from 'vitest';
import { collateStatement } from '../../story/collation/collateStatement.ts';
import { inventedText } from '../../story/collation/testing/inventedText.ts';
import { numbersFrom } from '../../story/collation/testing/numbersFrom.ts';
import { sizeUpTo } from '../../time/testing/runs.ts';

/** A text with a word in so many exchanged, and a passage put at the end. */
function edited(text: readonly string[], next: () => number, oneIn: number): string {
  const words = text.map((word, at) => (next() * oneIn < 1 ? `other${at}` : word));
  const passage = words.splice(40, 30);
  return [...words, ...passage].join(' ');
}

const versionsOf = (count: number, words: number, oneIn: number) => {
  const next = numbersFrom(8);
  const text = inventedText(next, words);
  return Array.from({ length: count }, () => ({
    language: 'en',
    parts: [edited(text, next, oneIn)],
  }));
};

test('two versions of 10,000 words need less than 400 MB, of 30,000 in the long run 1 GB, and only what differs is noted', () => {
  const words = sizeUpTo(30_000, 10_000);
  const before = process.memoryUsage().rss;
  const collation = collateStatement(versionsOf(2, words, 200));
  const grownMb = (process.resourceUsage().maxRSS * 1024 - before) / 2 ** 20;
  // What is needed anyway, and what grows with the words, not with their square.
  expect(grownMb).toBeLessThan(100 + words * 0.03);
  const kinds = new Set(collation?.notes.map(({ kind }) => kind));
  expect([...kinds]).toEqual(['otherWords']);
  expect(collation?.notes.length).toBeLessThan(700);
});

test('ten versions of 1,000 words are collated, and fifty in the long run', () => {
  const count = sizeUpTo(50, 10);
  const start = process.cpuUsage().user;
  const collation = collateStatement(versionsOf(count, 1000, 50));
  // Fifty take about 6 s on a core that does nothing else; in microseconds, with room for a busy one.
  expect(process.cpuUsage().user - start).toBeLessThan(count * 1_200_000);
  expect(collation?.notes.length).toBeGreaterThan(1000);
});

test('four hundred articles that print eight wordings are collated as eight', () => {
  const printed = versionsOf(8, 120, 20);
  const versions = Array.from({ length: 400 }, (_, at) => printed[at % 8]).flatMap(
    (version) => version ?? [],
  );
  const start = process.cpuUsage().user;
  const collation = collateStatement(versions);
  // About 0.6 s; comparing each article with each took 27 s. In microseconds.
  expect(process.cpuUsage().user - start).toBeLessThan(8_000_000);
  expect(collation?.inWords).toHaveLength(8);
  expect(new Set(collation?.notes.map(({ version }) => version)).size).toBe(400);
});

test('twenty unrelated wordings of 130 words are collated in seconds, and sixty in the long run', () => {
  const count = sizeUpTo(60, 20);
  const next = numbersFrom(8);
  const versions = Array.from({ length: count }, () => ({
    language: 'en',
    parts: [inventedText(next, 130).join(' ')],
  }));
  const start = process.cpuUsage().user;
  const collation = collateStatement(versions);
  // About 1 s for twenty; as each is compared with each, nine times that for sixty. In microseconds.
  expect(process.cpuUsage().user - start).toBeLessThan(count ** 2 * 30_000);
  expect(collation?.inWords).toHaveLength(count);
});
