import { expect, test } from 'vitest';
import { endsSentence } from './endsSentence.ts';

test.each([
  ['It is shut.', true],
  ['橋が閉じた。', true],
  ['「安全が大切だ」。', true],
  ['هل فتح الجسر؟', true],
  ['Bridge shut', false],
])('%s ends as a sentence: %s', (text, ends) => expect(endsSentence(text)).toBe(ends));
