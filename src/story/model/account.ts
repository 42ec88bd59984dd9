import type { Excerpt, Span } from './evidence.ts';
import type { SourcedDate } from './storyDate.ts';

/** What one article wrote about one event. */
export interface Account {
  /** The article's id. */
  readonly article: string;
  /** Empty when nothing of it is quoted. */
  readonly excerpts: readonly Excerpt[];
  /** What this article alone says about the event's date; `null` when it says nothing. */
  readonly date: SourcedDate | null;
  /**
   * The words of this article that date the event: first those for its own date, then those for the
   * event's.
   */
  readonly dateWords: readonly Span[];
  /** The article tells of it as something yet to come. */
  readonly isAnnouncement: boolean;
}
