import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import type { DateMix } from '../../prepare/generate/generateCall.ts';
import { writeGenerated } from '../../prepare/generate/writeGenerated.ts';
import type { StoryFile } from '../../story/file/schema.ts';
import { parseStory } from '../../story/file/parse.ts';
import {
  indexName,
  overviewName,
  packName,
  searchIndexName,
} from '../../story/pieces/pieceNames.ts';
import { firstFiles, mostAtOnce } from '../../story/pieces/firstFiles.ts';
import { ranksAsSteps } from '../../story/pieces/search/ranksAsSteps.ts';
import { sizeUpTo } from '../../time/testing/runs.ts';
import { writePieces } from '../../story/pieces/writePieces.ts';

function generated(events: number, dates: DateMix, outlets = 12, articles = 20) {
  const pieces: string[] = [];
  writeGenerated(
    { id: 'large', events, outlets, articles, dates },
    { article: () => {}, story: (piece) => pieces.push(piece) },
  );
  const parsed = parseStory(JSON.parse(pieces.join('')));
  if (!parsed.ok) throw new Error('a generated story is all right');
  return parsed.story;
}

/** What a page asks for before anybody has done anything, in bytes as they travel: of the differences the first. */
function firstViewBytes(story: StoryFile): number {
  let bytes = 0;
  for (const { name, text } of writePieces(story, 'b'.repeat(64))) {
    const isFirst = [indexName, overviewName, packName('differences', 0)].includes(name);
    if (isFirst || name.startsWith('loose/')) bytes += gzipSync(text).length;
  }
  return bytes;
}

/** The largest file of each of these kinds, in bytes as they travel. */
function largestBytes(story: StoryFile, kinds: readonly string[]): ReadonlyMap<string, number> {
  const largest = new Map<string, number>();
  for (const { name, text } of writePieces(story, 'b'.repeat(64))) {
    const kind = name.replace(/\d+\.json$/, '');
    if (!kinds.includes(kind)) continue;
    largest.set(kind, Math.max(largest.get(kind) ?? 0, gzipSync(text).length));
  }
  return largest;
}

/*
 * Sizes hardly grow with the number of events, a twentieth from 2,500 to 10,000 of them: a fault that
 * makes them grow is found in a small story too. The long run writes the large ones.
 */

test('the first view of 2,500 events fetches at most 75 kB, and of 10,000 in the long run', () => {
  const events = sizeUpTo(10_000, 2500);
  expect(firstViewBytes(generated(events, 'mixed'))).toBeLessThan(75_000);
});

test('that of 5,577 numbered articles at most 150 kB, and of 20,000 in the long run', () => {
  const articles = sizeUpTo(20_000, 5577);
  expect(firstViewBytes(generated(2051, 'mixed', 1399, articles))).toBeLessThan(150_000);
});

test('of 2,000 events, each at a minute of its own, and of 30,000 in the long run', () => {
  const kinds = [overviewName, searchIndexName, 'search/', 'outline/'];
  const largest = largestBytes(generated(sizeUpTo(30_000, 2000), 'minutes'), kinds);
  const of = (kind: string) => largest.get(kind) ?? Number.NaN;
  // The first view is no larger than is asked of any size.
  expect(of(overviewName)).toBeLessThan(140_000);
  // What a word is looked up in, and as many files of the outline as are fetched for its first hits.
  const firstHits = of(searchIndexName) + of('search/') + mostAtOnce * of('outline/');
  expect(firstHits).toBeLessThan(300_000);
});

test('a word that half of a million events have costs at most 250 kB with its first hits', () => {
  let state = 1;
  const random = () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
  const ranks = Array.from({ length: 1_000_000 }, (_, rank) => rank).filter(() => random() < 0.5);
  const word = gzipSync(JSON.stringify(ranksAsSteps(ranks))).length;
  const files = firstFiles(ranks, (rank) => Math.floor(rank / 2048), new Map());
  // As large as a file of the outline may be in the test above.
  expect(word + files.length * 60_000).toBeLessThan(250_000);
});
