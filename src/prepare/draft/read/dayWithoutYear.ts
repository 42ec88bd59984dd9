import type { DraftedArticle } from './draftedArticle.ts';

/** A dateline begins this close to the beginning, in code points. */
const head = 80;
/** “(Northern Wire) - Emergency crews”: what follows the day in a dateline. */
const afterDay = /^\s*(?:\([^()]{2,40}\)\s*)?[-–—]/u;

/**
 * The day in the dateline of an article that gives no year: “TARNBRIDGE, Nov. 11 (Northern Wire) -”.
 * `undefined` if there is none.
 */
export function dayWithoutYear({
  undated,
  text,
}: Pick<DraftedArticle, 'undated' | 'text'>): string | undefined {
  const [first] = undated;
  if (!first || first.start > head || !/\p{L}.*\d/u.test(first.text)) return undefined;
  const after = text.slice(text.indexOf(first.text) + first.text.length);
  return afterDay.test(after) ? first.text : undefined;
}
