import type { WordKind } from '../collation/collation.ts';
import type { Span } from './evidence.ts';

/** One statement by one speaker, with every version of it that the articles print. */
export interface Quotation {
  readonly id: string;
  /** The speaker's id. */
  readonly speaker: string;
  /** The id of the event that it belongs to; `null` for none. */
  readonly event: string | null;
  /** At least one. */
  readonly versions: readonly QuotationVersion[];
  /** How the versions compare; omitted when they were not compared. */
  readonly collation?: QuotationCollation | undefined;
}

/** A statement as one article prints it in one place. */
export interface QuotationVersion {
  /** The article's id. */
  readonly article: string;
  readonly role: 'body' | 'headline' | 'deck' | 'summary';
  /** The id of the person whom this article names; `null` when it names nobody. */
  readonly speaker: string | null;
  /** BCP 47; omitted when it is the article's. */
  readonly language?: string | undefined;
  /** At least one; there are several when the article puts words of its own in between. */
  readonly parts: readonly Span[];
}

/** Versions are identified by their index in the quotation's list. */
export interface QuotationCollation {
  /** Groups of versions with the same words. */
  readonly inWords: readonly (readonly number[])[];
  /** Groups of versions that are identical to the character. */
  readonly exactly: readonly (readonly number[])[];
  readonly notes: readonly CollationNote[];
}

/** How one version differs from some others at one position; see story/collation/collation.ts. */
export interface CollationNote {
  readonly kind: WordKind | 'sentence' | 'punctuation';
  readonly version: number;
  readonly others: readonly number[];
  /** At least one. */
  readonly here: readonly PartSpan[];
  readonly there: readonly PartSpan[];
  readonly missing?: 'start' | 'inside' | 'break' | 'end' | 'again' | undefined;
}

/** A range in one part of a version, in code points of the part, `end` exclusive. */
export interface PartSpan {
  readonly part: number;
  readonly start: number;
  readonly end: number;
}
