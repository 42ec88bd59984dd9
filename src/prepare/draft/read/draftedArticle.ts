import type { Metadata } from '../../articles/metadata.ts';
import type { FoundDate, UndatedPhrase, Words } from '../../find/dates/foundDate.ts';
import type { Furniture } from '../../find/furniture/findFurniture.ts';

/** The date that a phrase gives, with the positions of its words in the article's file. */
export interface DraftedDate extends FoundDate {
  /** Whether it is inside a quotation, so that a speaker gives it. */
  isQuoted: boolean;
}

/** A piece of a direct quotation: what is between one pair of marks, or a sentence of it. */
export interface QuotedPart extends Words {
  speaker: string | null;
}

/** One statement as one article prints it. */
export interface DraftedStatement {
  article: string;
  /** BCP 47, the article's. */
  language: string;
  speaker: string | null;
  /** In order; between two of them the article interrupts. */
  parts: QuotedPart[];
}

/** A clause of the article's own telling. */
export interface Clause extends Words {
  article: string;
  /** Its own words: without what is inserted between its subject and its verb. */
  told: string;
  /** Words that carry meaning, folded; each once. */
  keys: readonly string[];
  /** The dates in it that the article itself gives. */
  dates: readonly DraftedDate[];
  /** BCP 47. */
  language: string;
}

/** A sentence with a direct quotation in it. */
export interface QuotingSentence extends Words {
  /** What it tells in words of its own ("said the mayor"); `undefined` when it only quotes. */
  told: Words | undefined;
}

/** What was found in one article. All offsets are code points of its file. */
export interface DraftedArticle {
  id: string;
  file: string;
  /** SHA-256 of the file's text, as hexadecimal digits. */
  sha256: string;
  metadata: Metadata;
  /** BCP 47; `undefined` when neither given nor guessed. */
  language: string | undefined;
  /** EDTF; `null` when neither the article nor the story gives a date. */
  published: string | null;
  /** The words of the last day on which bulletins in it were written, if there are several. */
  lastDay: Words | undefined;
  dates: DraftedDate[];
  undated: UndatedPhrase[];
  statements: DraftedStatement[];
  clauses: Clause[];
  quoting: QuotingSentence[];
  furniture: Furniture[];
  text: string;
}
