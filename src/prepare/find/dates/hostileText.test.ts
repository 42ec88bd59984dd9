import { describe, expect, test } from 'vitest';
import { findDates } from './findDates.ts';

/** Two lengths of the same kind of text: work that grows with the square would take 16 times as long. */
const lengths = [5000, 20_000];

const fill = (piece: string, length: number) => piece.repeat(Math.ceil(length / piece.length));

function millisecondsFor(text: string, language: string): number {
  const before = process.cpuUsage().user;
  findDates(text, { published: '2023-05-16', language });
  return (process.cpuUsage().user - before) / 1000;
}

describe('the time to read grows with the text, no faster, for', () => {
  test.each([
    ['one word', 'a'],
    ['one word with accents', 'éa'],
    ['figures', '1'],
    ['white space', ' '],
    ['lines', '\n'],
    ['apostrophes', "'"],
    ['full stops', '. '],
    ['the beginnings of phrases', 'between the early last '],
    ['weekdays', 'Monday '],
    ['months', 'May '],
    ['dates', '3 May 2023, '],
    ['intervals', '3-'],
    ['capitals', 'A'],
    ['verbs', 'will be '],
    ['hours', '12:00 at '],
  ])('%s', (_, piece) => {
    for (const language of ['en', 'fr', 'de', 'es', 'nl']) {
      millisecondsFor(fill(piece, 5000), language);
      const [short = 0, long = 0] = lengths.map((length) =>
        millisecondsFor(fill(piece, length), language),
      );
      expect(long).toBeLessThan(8 * short + 400);
    }
  });
});
