import { expect, test } from 'vitest';
import { paragraphsOf } from './paragraphs.ts';

/** A line of this many characters that begins a sentence and ends one. */
const line = (length: number) => `A${'b'.repeat(length - 2)}.`;
const countOf = (lengths: readonly number[]) => paragraphsOf(lengths.map(line).join('\n')).length;
/** Full lines, and six more after which the next one would have fitted on the same. */
const withShort = (full: number) => [...Array<number>(full).fill(60), ...Array<number>(7).fill(20)];

test('a text is taken for wrapped up to 132 characters a line', () => {
  expect([countOf([132, 132, 132]), countOf([133, 133, 133])]).toEqual([1, 3]);
});

test('a text is taken for wrapped where seven of ten lines are full, which then go on', () => {
  expect([countOf(withShort(14)), countOf(withShort(13))]).toEqual([7, 20]);
});
