import type { Account } from './account.ts';
import type { Difference } from './difference.ts';
import type { Evidence } from './evidence.ts';
import type { Quotation, QuotationVersion } from './quotation.ts';

/** An event with one article's account of it. */
export interface ReportedEvent {
  readonly eventId: string;
  readonly account: Account;
}

/** A statement as one article prints it. */
export interface PrintedStatement {
  readonly quotation: Quotation;
  /** This article's, in the order of its text; at least one. */
  readonly versions: readonly QuotationVersion[];
  /** Of the person this article names first, or, where it names nobody, of the statement's speaker. */
  readonly speaker: string;
  /** Another article says that somebody else said it: the statement's own speaker. */
  readonly speakerElsewhere: string | null;
  /** How many versions other articles print. */
  readonly versionsElsewhere: number;
}

/** A difference, with one article's words apart from those of the others. */
export interface PartInDifference {
  readonly difference: Difference;
  /** At least one. */
  readonly own: readonly Evidence[];
  readonly others: readonly Evidence[];
}

/** What an article's panel shows beyond the article itself. */
export interface ArticleDetail {
  /** In the order of time, then what nothing dates. */
  readonly events: readonly ReportedEvent[];
  /** In the order of the text, by where each first stands. */
  readonly statements: readonly PrintedStatement[];
  /** Strongest kind first. */
  readonly differences: readonly PartInDifference[];
}
