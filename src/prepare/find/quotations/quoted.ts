import type { Range } from '../../text/ranges.ts';

/** Quoted words as delimited by their marks alone, in UTF-16 units. */
export interface Quoted extends Range {
  /** Where the opening mark begins; `start` is after it and any white space. */
  from: number;
  /**
   * After the closing mark, or at the end of the paragraph if the next one continues the quotation.
   */
  to: number;
  /** The opening mark. */
  mark: string;
  /** Whether it continues from the paragraph before, which did not close its quotation. */
  goesOn: boolean;
  /** Where the paragraph that contains it begins and ends. */
  paragraph: Range;
}

/** Leaves out the marks and the white space inside them. `undefined` when nothing is quoted. */
export function quotedBetween(
  text: string,
  { from, to }: { from: number; to: number },
  marks: { open: string; openLength: number; closeLength: number },
  rest: Pick<Quoted, 'goesOn' | 'paragraph'>,
): Quoted | undefined {
  const inner = text.slice(from + marks.openLength, to - marks.closeLength);
  const words = inner.trim();
  if (!/[\p{L}\p{N}\p{So}]/u.test(words)) return undefined;
  const start = from + marks.openLength + inner.indexOf(words);
  return { start, end: start + words.length, from, to, mark: marks.open, ...rest };
}
