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
  /** This article's versions, in the order of its text; at least one. */
  readonly versions: readonly QuotationVersion[];
  /** The person this article names first or, if it names nobody, the statement's speaker. */
  readonly speaker: string;
  /** The statement's own speaker, if another article attributes it to somebody else. */
  readonly speakerElsewhere: string | null;
  /** How many versions other articles print. */
  readonly versionsElsewhere: number;
}

/** A difference, with one article's words separate from those of the others. */
export interface PartInDifference {
  readonly difference: Difference;
  /** At least one. */
  readonly own: readonly Evidence[];
  readonly others: readonly Evidence[];
}

/** What an article's panel shows beyond the article itself. */
export interface ArticleDetail {
  /** In the order of time, followed by undated events. */
  readonly events: readonly ReportedEvent[];
  /** In the order of the text, by first occurrence. */
  readonly statements: readonly PrintedStatement[];
  /** Strongest kind first. */
  readonly differences: readonly PartInDifference[];
}
