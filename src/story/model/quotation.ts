import type { WordKind } from '../collation/collation.ts';
import type { Span } from './evidence.ts';

/** One statement of one speaker, with every version of it that the articles print. */
export interface Quotation {
  readonly id: string;
  /** The speaker's id. */
  readonly speaker: string;
  /** The id of the event that it belongs to; null: none. */
  readonly event: string | null;
  /** At least one. */
  readonly versions: readonly QuotationVersion[];
  /** How the versions stand to one another; absent: they were not compared. */
  readonly collation?: QuotationCollation | undefined;
}

/** A statement as one article prints it in one place. */
export interface QuotationVersion {
  /** The article's id. */
  readonly article: string;
  readonly role: 'body' | 'headline' | 'deck' | 'summary';
  /** The id of the person whom this article names; null: it names nobody. */
  readonly speaker: string | null;
  /** At least one: the article may put words of its own in between. */
  readonly parts: readonly Span[];
}

/** Versions are named by their place in the quotation's list, from 0. */
export interface QuotationCollation {
  /** Groups of versions that have the same words. */
  readonly inWords: readonly (readonly number[])[];
  /** Groups of versions that are the same to the sign. */
  readonly exactly: readonly (readonly number[])[];
  readonly notes: readonly CollationNote[];
}

/** How one version differs from some others at one place; see story/collation/collation.ts. */
export interface CollationNote {
  readonly kind: WordKind | 'sentence' | 'punctuation';
  readonly version: number;
  readonly others: readonly number[];
  /** At least one. */
  readonly here: readonly PartSpan[];
  readonly there: readonly PartSpan[];
  readonly missing?: 'start' | 'inside' | 'break' | 'end' | undefined;
}

/** A stretch of one part of a version, in code points of the part, `end` exclusive. */
export interface PartSpan {
  readonly part: number;
  readonly start: number;
  readonly end: number;
}
