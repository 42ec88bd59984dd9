import type { Account } from './account.ts';
import type { Difference } from './difference.ts';
import type { Quotation } from './quotation.ts';
import type { SourcedDate } from './storyDate.ts';

/** What an event's panel shows beyond the event itself. */
export interface EventDetail {
  /** In a sentence or two of the story's language. */
  readonly summary: string;
  /** The ids of those who take part in it. */
  readonly people: readonly string[];
  /** The event's date with what shows it; null: nothing dates it. */
  readonly date: SourcedDate | null;
  /** One an article that reports it. */
  readonly accounts: readonly Account[];
  /** The statements that belong to it. */
  readonly quotations: readonly Quotation[];
  /** Strongest kind first. */
  readonly differences: readonly Difference[];
}

/** What belongs to no event, so that no event's detail has it. */
export interface LooseDetail {
  readonly quotations: readonly Quotation[];
  /** Strongest kind first. */
  readonly differences: readonly Difference[];
}

/** The details of a whole story, to be read in order or printed. */
export interface WholeDetail {
  /** By the event's id. */
  readonly events: ReadonlyMap<string, EventDetail>;
  readonly loose: LooseDetail;
}
