import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import type { DateMix } from '../../prepare/generate/generateCall.ts';
import { writeGenerated } from '../../prepare/generate/writeGenerated.ts';
import type { StoryFile } from '../../story/file/schema.ts';
import { parseStory } from '../../story/file/parse.ts';
import { indexName, overviewName } from '../../story/pieces/pieceNames.ts';
import { writePieces } from '../../story/pieces/writePieces.ts';

function generated(events: number, dates: DateMix) {
  const pieces: string[] = [];
  writeGenerated(
    { id: 'large', events, outlets: 12, articles: 20, dates },
    { article: () => {}, story: (piece) => pieces.push(piece) },
  );
  const parsed = parseStory(JSON.parse(pieces.join('')));
  if (!parsed.ok) throw new Error('a generated story is all right');
  return parsed.story;
}

/** What a page asks for before anybody has done anything, in bytes as they travel. */
function firstViewBytes(story: StoryFile): number {
  let bytes = 0;
  for (const { name, text } of writePieces(story, 'b'.repeat(64))) {
    const isFirst = name === indexName || name === overviewName;
    if (isFirst || /^(?:differences|loose)\//.test(name)) bytes += gzipSync(text).length;
  }
  return bytes;
}

/** Of that, what is more the more events there are: it is written first. */
function overviewBytes(story: StoryFile): number {
  for (const { name, text } of writePieces(story, 'b'.repeat(64))) {
    if (name === overviewName) return gzipSync(text).length;
  }
  throw new Error('there is no overview');
}

test('the first view of ten thousand events fetches at most 75 kB', { timeout: 120_000 }, () => {
  expect(firstViewBytes(generated(10_000, 'mixed'))).toBeLessThan(75_000);
});

test(
  'of thirty thousand, each at a minute of its own, no more than is asked of any size',
  { timeout: 120_000 },
  () => {
    expect(overviewBytes(generated(30_000, 'minutes'))).toBeLessThan(140_000);
  },
);
