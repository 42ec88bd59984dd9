import type { Furniture } from '../find/furniture/findFurniture.ts';
import type { CleanText } from './cleanText.ts';
import type { Metadata } from './metadata.ts';

/** An article that was read. All offsets are code points of `text`. */
export interface Article {
  /** The name of the text file that a story names; of a page, the one that is made of it. */
  file: string;
  /** The saved page that the text is made of; null: the text is as it was found. */
  source: string | null;
  /** Is the text file there? False: it is to be written beside the page (`writeArticleText`). */
  isWritten: boolean;
  /** The text file as it is, or as it is to be written; UTF-8, with a byte-order mark where it has one. */
  text: string;
  /** Without front matter, markup and furniture, with the way back. */
  clean: CleanText;
  /** What of the text is the site's. */
  furniture: Furniture[];
  metadata: Metadata;
  /** BCP 47: as the article tells it, or guessed from its words; undefined: neither. */
  language: string | undefined;
}
