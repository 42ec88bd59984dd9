import type { ArticleDetail } from '../model/articleDetail.ts';
import type { Difference } from '../model/difference.ts';
import type { EventDetail, LooseDetail, WholeDetail } from '../model/eventDetail.ts';
import type { PersonDetail } from '../model/personDetail.ts';
import type { Story } from '../model/story.ts';
import type { SearchEntry } from '../search/searchEntries.ts';

/** Something that a source can be asked. To make one asks nothing yet. */
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
 * granted that it is in memory. Today one file answers everything at once (file/fileSource.ts).
 */
export interface StorySource {
  readonly story: Story;
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
  /** The texts that a search looks through, an entry an event, in the story's order. */
  texts(): Question<readonly SearchEntry[]>;
  /** Everything, to be read in order or printed. */
  whole(): Question<WholeDetail>;
  /**
   * The story in another form, as a file would hold it. Rejects when the writer cannot be had.
   *
   * @param events ids of those that it tells of; null: every event, and what belongs to none
   */
  written(form: WrittenForm, events: ReadonlySet<string> | null): Promise<string>;
}

/**
 * `csv`: a sheet of a row an event and source; `jsonld`: schema.org. Both as the command `export`
 * writes them.
 */
export type WrittenForm = 'csv' | 'jsonld';

/** A source that has everything at hand, as whoever writes a whole story out needs it. */
export type StorySourceAtHand = {
  readonly [Part in keyof StorySource]: StorySource[Part] extends (
    ...ids: infer Ids
  ) => Question<infer Answer>
    ? (...ids: Ids) => QuestionAtHand<Answer>
    : StorySource[Part];
};
