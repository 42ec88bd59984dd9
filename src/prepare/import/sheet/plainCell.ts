import type { Column } from '../../../story/file/export/sheetColumns.ts';
import { readSlideHtml } from '../timelinejs/readSlideHtml.ts';

/** What editors of web pages leave in a cell; “a < b” has none. */
const tag = /<\/(?:p|b|i|u|em|strong|a|div|span|ul|ol|li|h[1-6]|blockquote)>|<br\s?\/?>/iu;

/**
 * A cell’s words, without the markup of a page that it was copied from. An address stays as it is.
 *
 * @param note what is reported about it
 */
export function plainCell(column: Column, words: string, note: (message: string) => void): string {
  if (column === 'url' || !tag.test(words)) return words;
  const { paragraphs, links, citations } = readSlideHtml(words);
  if (citations.length > 0) return words;
  note(`${column}: the markup of a page is left out`);
  if (links.length > 0) note(`${column}: the addresses of links within are not carried`);
  return paragraphs.join('\n\n');
}
