import { describe, expect, it } from 'vitest';
import { dividedWords } from './dividedWords.ts';

const none = { first: 0, second: 0 };

describe('words that are only divided otherwise', () => {
  it('are counted at the start and at the end', () => {
    expect(
      dividedWords(['twentyfive', 'is', 'onto'], ['twenty', 'five', 'was', 'on', 'to']),
    ).toEqual({ start: { first: 1, second: 2 }, end: { first: 1, second: 2 } });
  });

  it('are not the same words, nor such in the middle', () => {
    expect(dividedWords(['we', 'a', 'x'], ['we', 'a', 'y'])).toEqual({ start: none, end: none });
    expect(dividedWords(['p', 'onto', 'q'], ['r', 'on', 'to', 's'])).toEqual({
      start: none,
      end: none,
    });
  });

  it('are not figures put together, but may be hashtags', () => {
    expect(dividedWords(['12'], ['1', '2'])).toEqual({ start: none, end: none });
    expect(dividedWords(['#quietwinter'], ['quiet', 'winter'])).toEqual({
      start: { first: 1, second: 2 },
      end: none,
    });
  });
});
