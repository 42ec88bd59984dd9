import type { Furniture } from '../find/furniture/findFurniture.ts';
import type { CleanText } from './cleanText.ts';
import type { Metadata } from './metadata.ts';

/** An article that has been read. All offsets are code points of `text`. */
export interface ArticleText {
  /** The name of the text file that a story names; for a page, of the one that is made from it. */
  file: string;
  /** The saved page that the text is made from; `null` if the text is as it was found. */
  source: string | null;
  /**
   * Whether the text file exists. If false, it is still to be written beside the page
   * (`writeArticleText`).
   */
  isWritten: boolean;
  /**
   * The text file as it is, or as it will be written; UTF-8, with a byte-order mark if it has one.
   */
  text: string;
  /** Without front matter, markup and furniture, with the way back. */
  clean: CleanText;
  /** The parts of the text that belong to the site. */
  furniture: Furniture[];
  metadata: Metadata;
  /**
   * BCP 47: as the article states it, or guessed from its words; `undefined` if neither is possible.
   */
  language: string | undefined;
}
