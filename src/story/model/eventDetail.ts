import type { Account } from './account.ts';
import type { Difference } from './difference.ts';
import type { Quotation } from './quotation.ts';
import type { SourcedDate } from './storyDate.ts';

/** What an event's panel shows beyond the event itself. */
export interface EventDetail {
  /** One or two sentences in the story's language. */
  readonly summary: string;
  /** The ids of the people who take part in it. */
  readonly people: readonly string[];
  /** The event's date with its evidence; `null` when nothing dates it. */
  readonly date: SourcedDate | null;
  /** One for each article that reports it. */
  readonly accounts: readonly Account[];
  /** The statements that belong to it. */
  readonly quotations: readonly Quotation[];
  /** Strongest kind first. */
  readonly differences: readonly Difference[];
}

/** What belongs to no event, and hence to no event's detail. */
export interface LooseDetail {
  readonly quotations: readonly Quotation[];
  /** Strongest kind first. */
  readonly differences: readonly Difference[];
}

/** The details of a whole story, for reading in order or printing. */
export interface WholeDetail {
  /** By the event's id. */
  readonly events: ReadonlyMap<string, EventDetail>;
  readonly loose: LooseDetail;
}
