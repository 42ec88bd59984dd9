import type { Words } from '../../find/dates/foundDate.ts';
import type { Clause, DraftedDate } from '../read/draftedArticle.ts';

/** One article's account of a proposed event. */
export interface ProposedAccount {
  article: string;
  /** At least one, in the order of the text. */
  excerpts: Words[];
  /** What this article gives as its date; undefined: nothing. */
  date: DraftedDate | undefined;
  /** The clauses that it was read from; none where it is told by a quotation alone. */
  clauses: readonly Clause[];
}

/** Something that happened, by one article or several. */
export interface ProposedEvent {
  accounts: ProposedAccount[];
  /** The most exact date that an account gives; undefined: none of them does. */
  date: { article: string; date: DraftedDate } | undefined;
  why: string;
  /** 0 to 1. */
  sure: number;
}
