import type { Span, Token } from './collation.ts';

/**
 * The text of some words of a version, in spans: one for consecutive words of a part, from the first
 * word to the last, including the punctuation between them but not that around them.
 */
export function spansOf(tokens: readonly Token[], words: readonly number[]): Span[] {
  const spans: Span[] = [];
  for (const [at, word] of words.entries()) {
    const token = tokens[word];
    if (!token) continue;
    const last = spans.at(-1);
    if (last && last.part === token.part && words[at - 1] === word - 1) last.end = token.end;
    else spans.push({ part: token.part, start: token.start, end: token.end });
  }
  return spans;
}
