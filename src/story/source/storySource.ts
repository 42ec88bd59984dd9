import type { Choices } from '../filters/choicesOf.ts';
import type { ChoiceCounts } from '../filters/countChoices.ts';
import type { Filters } from '../filters/filters.ts';
import type { ArticleDetail } from '../model/articleDetail.ts';
import type { Difference } from '../model/difference.ts';
import type { EventDetail, LooseDetail, WholeDetail } from '../model/eventDetail.ts';
import type { PersonDetail } from '../model/personDetail.ts';
import type { Story } from '../model/story.ts';

/** A question to a source. Making one does not ask it yet. */
export interface Question<Answer> {
  /** The same for the same question to the same source, and for no other. */
  readonly key: readonly string[];
  /** The answer where it is at hand; undefined: it has to be asked for. */
  readonly now: () => Answer | undefined;
  /** Rejects when the answer cannot be had. */
  readonly ask: () => Promise<Answer>;
}

/** A question whose answer is always at hand. */
export interface QuestionAtHand<Answer> extends Question<Answer> {
  readonly now: () => Answer;
}

/**
 * Where a story comes from: the one seam between the page and what holds a story. The outline is
 * there from the start; all else is asked for when it is shown, and nobody above may take for
 * granted that it is in memory. One file answers everything at once (file/fileSource.ts); of a large
 * story each answer is fetched by itself (pieces/piecesSource.ts).
 */
export interface StorySource {
  readonly story: Story;
  /** How to get the events that are not at hand. Null: all are. */
  readonly supply: EventSupply | null;
  /** What the articles wrote of an event. An unknown id rejects. */
  event(eventId: string): Question<EventDetail>;
  /** What the story has of an article. An unknown id rejects. */
  article(articleId: string): Question<ArticleDetail>;
  /** What the story has of a person. */
  person(personId: string): Question<PersonDetail>;
  /** Every difference with its words, strongest kind first, in the story's order within a kind. */
  differences(): Question<readonly Difference[]>;
  /** Statements and differences of no event. */
  loose(): Question<LooseDetail>;
  /** The details of some events at once, by their ids; an unknown id rejects. */
  several(eventIds: readonly string[]): Question<ReadonlyMap<string, EventDetail>>;
  /** Everything, to be read in order or printed. */
  whole(): Question<WholeDetail>;
  /** How events are found by their words, with what it needs before the first word is known. */
  readonly search: () => Promise<WordSearch>;
  /**
   * The story in another form, as a file would hold it. Rejects when the writer cannot be had.
   *
   * @param events ids of those that it tells of; null: every event, and what belongs to none
   */
  written(form: WrittenForm, events: ReadonlySet<string> | null): Promise<string>;
}

/**
 * Gets more of a story's events. Once they have come, a new source with a new story takes the place
 * of this one; whoever holds the supply says where to find it.
 */
export interface EventSupply {
  /** Whether some are on their way, or could not be had. */
  readonly state: () => SupplyState;
  /** Calls when the state changes, or more have come. @returns its undo */
  readonly subscribe: (call: () => void) => () => void;
  /** Gets the events of these ranks, the first and the last included. */
  readonly want: (first: number, last: number) => void;
  /** Gets all of them. Rejects when some cannot be had. */
  readonly wantAll: () => Promise<StorySource>;
  /**
   * Gets the first of some events: those that the next few files hold.
   *
   * @param ranks rising
   */
  readonly wantFirst: (ranks: Iterable<number>) => void;
  /** How filters narrow all events in the meantime. Rejects when it cannot be had. */
  readonly filters: () => Promise<FilterLists>;
  /** Asks again for what could not be had. */
  readonly retry: () => void;
}

export type SupplyState = 'at-rest' | 'coming' | 'failed';

/** The filters of a story only part of whose events are at hand, by lists that say which have what. */
export interface FilterLists {
  /** Of all events. */
  readonly choices: Choices;
  /** Of all events, where nothing else narrows. */
  readonly counts: ChoiceCounts;
  /** The ranks of the events that they leave, rising; null: they ask for nothing. */
  left(filters: Filters): Question<ReadonlySet<number> | null>;
}

/** Finds the events of a story by words. */
export interface WordSearch {
  /**
   * The ranks, rising, of the events in which every word of a query begins some word, wherever in the event
   * each stands. Of a query without a word: null, since nothing was asked.
   */
  find(query: string): Question<ReadonlySet<number> | null>;
}

/**
 * `csv`: a sheet with one row for each event and source; `jsonld`: schema.org. Both as the command `export`
 * writes them.
 */
export type WrittenForm = 'csv' | 'jsonld';

/** A source that has everything at hand, as whoever writes a whole story out needs it. */
export type StorySourceAtHand = {
  readonly [Part in keyof StorySource]: Part extends 'supply'
    ? null
    : StorySource[Part] extends (...ids: infer Ids) => Question<infer Answer>
      ? (...ids: Ids) => QuestionAtHand<Answer>
      : StorySource[Part];
};
