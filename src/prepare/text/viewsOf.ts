import { unescapeForSearch } from './unescape.ts';

/**
 * The forms in which a text may be read on a screen, to search for words: as it is, with escapes
 * resolved (twice, since JSON may be inside HTML), and without markup inside and between words. Each
 * has the lines of the original, so a line found in one is a line of the file.
 */
export function viewsOf(text: string): string[] {
  return [...new Set(everyViewOf(text))];
}

/** The same in a fixed order, even if some are alike: for a text that is read in pieces. */
export function everyViewOf(text: string): string[] {
  const plain = unescapeForSearch(unescapeForSearch(text));
  return [text, plain, withoutTags(plain, ''), withoutTags(plain, ' ')].map(foldForms);
}

/**
 * Compatibility forms (ﬁ, full-width letters) made plain, and invisible characters inside words
 * removed.
 */
function foldForms(text: string): string {
  return text.normalize('NFKC').replace(/[\p{Cf}\ufe00-\ufe0f]/gu, '');
}

function withoutTags(text: string, instead: string): string {
  return text.replace(/<[^<>]*>/g, (tag) =>
    tag.includes('\n') ? instead + tag.replace(/[^\n]/g, '') : instead,
  );
}
