import { expect, test } from 'vitest';
import { endsSentence, wordCount } from './wordCount.ts';

test.each([
  ['The bridge is shut.', 4],
  ['– 12 · 3', 2],
  ['', 0],
  ['港の橋が閉じた', 4],
  ['2034年3月14日', 5],
])('words of %s', (text, count) => expect(wordCount(text)).toBe(count));

test.each([
  ['It is shut.', true],
  ['橋が閉じた。', true],
  ['「安全が大切だ」。', true],
  ['هل فتح الجسر؟', true],
  ['Bridge shut', false],
])('%s ends as a sentence: %s', (text, ends) => expect(endsSentence(text)).toBe(ends));
