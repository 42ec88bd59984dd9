import type { Words } from '../../find/dates/foundDate.ts';
import type { Clause, DraftedDate } from '../read/draftedArticle.ts';

/** One article's account of a proposed event. */
export interface ProposedAccount {
  article: string;
  /** At least one, in the order of the text. */
  excerpts: Words[];
  /** The date that this article gives; `undefined` for none. */
  date: DraftedDate | undefined;
  /** The clauses that it was read from; empty when only a quotation tells of it. */
  clauses: readonly Clause[];
}

/** Something that happened, according to one article or several. */
export interface ProposedEvent {
  accounts: ProposedAccount[];
  /** The most precise date that an account gives; `undefined` when none does. */
  date: { article: string; date: DraftedDate } | undefined;
  why: string;
  /** 0 to 1. */
  sure: number;
}
