import type { Account, Article, Excerpt, StoryFile } from '../schema.ts';

/**
 * The article that a sheet or timeline became on import; `undefined` for a story that was not
 * imported.
 */
export function ownArticleOf({ articles }: StoryFile): Article | undefined {
  return articles.find(
    ({ id, file }) => (id === 'sheet' || id === 'timeline') && file?.name === `${id}.txt`,
  );
}

/** The sheet's own words, rejoined: a long passage was cut into several excerpts. */
export interface OwnWords {
  words: string;
  /** Who wrote them, according to the sheet; empty for its own words. */
  lead: string;
}

/** What is shown of an account by that article. */
export function ownWordsOf(account: Account | undefined): OwnWords[] {
  const excerpts = account?.excerpts ?? [];
  const words: OwnWords[] = [];
  excerpts.forEach((excerpt, i) => {
    const gap = gapBetween(excerpts[i - 1], excerpt);
    const last = words.at(-1);
    if (last && gap !== undefined) last.words += gap + excerpt.exact;
    else words.push({ words: excerpt.exact, lead: excerpt.prefix });
  });
  return words;
}

/**
 * What was cut out between excerpts of a long passage; `undefined` when they are separate words. See
 * cutExcerpts.ts.
 */
function gapBetween(before: Excerpt | undefined, after: Excerpt): string | undefined {
  if (!before || after.prefix !== '') return undefined;
  return { 0: '', 1: ' ' }[after.start - before.end];
}
