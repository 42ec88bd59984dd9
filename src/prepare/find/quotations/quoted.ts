import type { Range } from '../../text/ranges.ts';

/** Quoted words by their marks alone, in UTF-16 units. */
export interface Quoted extends Range {
  /** Where the opening mark begins; `start` is behind it and behind white space. */
  from: number;
  /** Behind the closing mark, or where the paragraph ends when the next one goes on quoting. */
  to: number;
  /** The opening mark. */
  mark: string;
  /** Does it go on from the paragraph before, which did not close its quotation? */
  goesOn: boolean;
  /** Where the paragraph that holds it begins and ends. */
  paragraph: Range;
}

/** Leaves out the marks and the white space inside them. Undefined: nothing is quoted. */
export function quotedBetween(
  text: string,
  { from, to }: { from: number; to: number },
  marks: { open: string; closeLength: number },
  rest: Pick<Quoted, 'goesOn' | 'paragraph'>,
): Quoted | undefined {
  const inner = text.slice(from + marks.open.length, to - marks.closeLength);
  const words = inner.trim();
  if (!/[\p{L}\p{N}\p{So}]/u.test(words)) return undefined;
  const start = from + marks.open.length + inner.indexOf(words);
  return { start, end: start + words.length, from, to, mark: marks.open, ...rest };
}
