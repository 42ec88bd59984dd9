import type { Excerpt, Span } from './evidence.ts';
import type { SourcedDate } from './storyDate.ts';

/** What one article wrote of one event. */
export interface Account {
  /** The article's id. */
  readonly article: string;
  /** Empty: nothing is quoted of it. */
  readonly excerpts: readonly Excerpt[];
  /** What this article alone says of the event's date; null: nothing. */
  readonly date: SourcedDate | null;
  /** The words of this article that date the event: those of its own date, then of the event's. */
  readonly dateWords: readonly Span[];
  /** The article tells of what is yet to come. */
  readonly isAnnouncement: boolean;
}
