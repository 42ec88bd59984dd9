import { expect, test } from 'vitest';
import { wordCount } from './wordCount.ts';

test.each([
  ['The bridge is shut.', 4],
  ['– 12 · 3', 2],
  ['', 0],
  ['港の橋が閉じた', 4],
  ['2034年3月14日', 5],
])('words of %s', (text, count) => expect(wordCount(text)).toBe(count));
