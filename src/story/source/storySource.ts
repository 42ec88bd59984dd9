import type { Choices } from '../filters/choicesOf.ts';
import type { ChoiceCounts } from '../filters/countChoices.ts';
import type { Filters } from '../filters/filters.ts';
import type { ArticleDetail } from '../model/articleDetail.ts';
import type { Difference } from '../model/difference.ts';
import type { EventDetail, LooseDetail, WholeDetail } from '../model/eventDetail.ts';
import type { PersonDetail } from '../model/personDetail.ts';
import type { Story } from '../model/story.ts';

/** A question to a source. Creating one does not ask it yet. */
export interface Question<Answer> {
  /** Equal for equal questions to the same source, and for no others. */
  readonly key: readonly string[];
  /** The answer if it is already available; `undefined` when it has to be requested. */
  readonly now: () => Answer | undefined;
  /** Rejects when the answer cannot be obtained. */
  readonly ask: () => Promise<Answer>;
}

/** A question whose answer is always available. */
export interface QuestionAtHand<Answer> extends Question<Answer> {
  readonly now: () => Answer;
}

/**
 * Where a story comes from: the one seam between the page and what holds a story. The outline is
 * there from the start. Everything else is requested when it is shown, and no layer above may assume
 * that it is in memory. One file answers everything at once (file/fileSource.ts); for a large story
 * each answer is fetched separately (pieces/piecesSource.ts).
 */
export interface StorySource {
  readonly story: Story;
  /** How to load the remaining events; `null` when all are loaded. */
  readonly supply: EventSupply | null;
  /** What the articles wrote about an event. Rejects an unknown id. */
  event(eventId: string): Question<EventDetail>;
  /** What the story has about an article. Rejects an unknown id. */
  article(articleId: string): Question<ArticleDetail>;
  /** What the story has about a person. */
  person(personId: string): Question<PersonDetail>;
  /**
   * Some of `story.differences` with their words, in that order.
   *
   * @param start the place of the first
   * @param end the place after the last
   */
  differences(start: number, end: number): Question<readonly Difference[]>;
  /** Statements and differences that belong to no event. */
  loose(): Question<LooseDetail>;
  /** The details of several events at once, by id; rejects an unknown id. */
  several(eventIds: readonly string[]): Question<ReadonlyMap<string, EventDetail>>;
  /** Everything, for reading in order or printing. */
  whole(): Question<WholeDetail>;
  /** How events are found by their words, once the index that this needs is loaded. */
  readonly search: () => Promise<WordSearch>;
  /** How filters narrow all events, loaded or not. Rejects when it cannot be loaded. */
  readonly filters: () => Promise<FilterLists>;
  /**
   * The story in another format, as a file would hold it. Rejects when the writer cannot be loaded.
   *
   * @param events ids of those to include; null for every event and whatever belongs to none
   */
  written(form: WrittenForm, events: ReadonlySet<string> | null): Promise<string>;
}

/**
 * Loads more of a story's events. Once they have arrived, a new source with a new story replaces
 * this one; whoever holds the supply says where to find it.
 */
export interface EventSupply {
  /** Whether some are on their way, or failed to load. */
  readonly state: () => SupplyState;
  /** Calls back when the state changes or more have arrived. @returns its undo */
  readonly subscribe: (call: () => void) => () => void;
  /** Loads the events with these ranks, both ends included. */
  readonly want: (first: number, last: number) => void;
  /** Loads all of them. Rejects when some cannot be loaded. */
  readonly wantAll: () => Promise<StorySource>;
  /**
   * Loads the first of some events: those that the next few files contain.
   *
   * @param ranks ascending
   */
  readonly wantFirst: (ranks: Iterable<number>) => void;
  /** Retries what failed to load. */
  readonly retry: () => void;
}

export type SupplyState = 'at-rest' | 'coming' | 'failed';

/** What a story's filters offer, count and leave, whether or not all of its events are loaded. */
export interface FilterLists {
  /** Of all events. */
  readonly choices: Choices;
  /**
   * How many events each choice would leave: see `countChoices`. `null` when that is not known: lists
   * of a story in pieces that is partly loaded count only as long as nothing narrows it.
   *
   * @param found the ranks of the events that a search leaves; null when nothing is searched for
   */
  count(found: ReadonlySet<number> | null, filters: Filters): ChoiceCounts | null;
  /** The ranks of the events that they leave, ascending; `null` when they impose nothing. */
  left(filters: Filters): Question<ReadonlySet<number> | null>;
}

/** Finds the events of a story by words. */
export interface WordSearch {
  /**
   * The ranks, ascending, of the events in which every word of a query begins some word, anywhere in
   * the event. `null` for a query without a word, which asks for nothing.
   */
  find(query: string): Question<ReadonlySet<number> | null>;
}

/**
 * `csv`: a sheet with one row for each event and source; `jsonld`: schema.org. Both as the command `export`
 * writes them.
 */
export type WrittenForm = 'csv' | 'jsonld';

/** A source with everything in memory, as needed to write out a whole story. */
export type StorySourceAtHand = {
  readonly [Part in keyof StorySource]: Part extends 'supply'
    ? null
    : StorySource[Part] extends (...asked: infer Asked) => Question<infer Answer>
      ? (...asked: Asked) => QuestionAtHand<Answer>
      : StorySource[Part];
};
