import type { GapPlace, Token } from './collation.ts';

/** The kind of boundary before the word at an index, or after the last. */
export function gapPlace(tokens: readonly Token[], index: number): GapPlace {
  const [before, after] = [tokens[index - 1], tokens[index]];
  if (!before) return 'start';
  if (!after) return 'end';
  return before.part === after.part ? 'inside' : 'break';
}
