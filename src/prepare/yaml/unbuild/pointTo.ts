import type { Span } from '../../../story/file/schema.ts';
import { anchorWords } from '../../anchor/anchorWords.ts';
import type { Range } from '../../text/ranges.ts';
import type { Keys } from '../read/placeIn.ts';
import type { Bench } from './bench.ts';

/** Words as written in the form: alone, or with what identifies their place. */
export type PointerOut = string | Record<string, unknown>;

/**
 * The shortest way to write a span so that the build finds it again: its words; its words and which
 * of several places; or, when the text is not available, its words and their offset.
 */
export function pointTo(
  { workshop, others }: Bench,
  article: string,
  { exact, start, end }: Span,
  keys: Keys,
  near: readonly Range[] = [],
): PointerOut {
  const more = others(keys);
  const written = (rest: Record<string, unknown>): PointerOut => ({
    text: exact,
    ...rest,
    ...more,
  });
  const index = workshop.articles.get(article)?.index;
  if (!index) return written({ start });
  const found = anchorWords(index, { text: exact }, near);
  if (found.ok && found.start === start && found.end === end) {
    return Object.keys(more).length === 0 && exact.trim() === exact ? exact : written({});
  }
  const nth = index.places(exact).indexOf(start) + 1;
  return nth > 0 && exact.trim() === exact ? written({ nth }) : written({ start });
}

/** The same as fields, to which others can be added. */
export function asFields(pointer: PointerOut): Record<string, unknown> {
  return typeof pointer === 'string' ? { text: pointer } : pointer;
}

/** A single value alone, several as a list. */
export function oneOrList<Value>(values: readonly Value[]): Value | readonly Value[] {
  const [only] = values;
  return values.length === 1 && only !== undefined ? only : values;
}
