import type { DraftedDate } from './draftedArticle.ts';

const withTime = /^(?<day>\d{4}-\d{2}-\d{2})T(?<minute>\d{2}:\d{2})/u;

/**
 * When an article was published, as far as its own text bears that out. A live page gives the minute
 * of its first post, and tells of what happened later that day: then only the day is known.
 *
 * @param published EDTF; `null` for none
 */
export function firstPublished(
  published: string | null,
  dates: readonly DraftedDate[],
): string | null {
  const out = withTime.exec(published ?? '')?.groups;
  if (!out) return published;
  const isLater = dates.some(({ edtf, announced, isQuoted }) => {
    const told = withTime.exec(edtf)?.groups;
    if (announced || isQuoted || !told) return false;
    return told['day'] === out['day'] && (told['minute'] ?? '') > (out['minute'] ?? '');
  });
  return isLater ? (out['day'] ?? published) : published;
}
