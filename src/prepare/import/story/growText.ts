import type { Excerpt } from '../../../story/file/schema.ts';
import { codePointsOf, countCodePoints } from '../../text/codePoints.ts';
import { cutExcerpts } from './cutExcerpts.ts';

/** A text that is written from its beginning, along with the position of each piece. */
export interface GrowingText {
  /**
   * Adds a paragraph of its own. Returns its excerpts, each at most 300 code points, the first with
   * the end of `lead` before it.
   */
  add(words: string, lead?: string): Excerpt[];
  /** Adds an empty line. */
  part(): void;
  toString(): string;
}

/** In code points, the story file's limit for `prefix`. */
const longestContext = 64;

function endOf(lead: string): string {
  const text = codePointsOf(lead);
  return text.slice(Math.max(0, text.length - longestContext), text.length) ?? '';
}

export function growText(): GrowingText {
  const pieces: string[] = [];
  let length = 0;
  const push = (piece: string) => {
    pieces.push(piece);
    length += countCodePoints(piece);
  };
  return {
    add(words, lead = '') {
      push(lead);
      const start = length;
      push(`${words}\n\n`);
      return cutExcerpts(words).map(({ exact, from }) => {
        const begin = start + from;
        const prefix = from === 0 ? endOf(lead) : '';
        return { exact, start: begin, end: begin + countCodePoints(exact), prefix, suffix: '' };
      });
    },
    part: () => push('\n'),
    toString: () => pieces.join(''),
  };
}
