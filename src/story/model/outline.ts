import type { Article, Outlet } from './article.ts';
import type { DifferenceEntry } from './difference.ts';
import type { Person } from './person.ts';
import type { StoryEvent } from './storyEvent.ts';

/**
 * All of a story that timeline, rows, lists, filters and counts need, as plain data, and nothing of
 * what the articles wrote: lists of records that hold ids, short texts, numbers and read dates, so
 * that a source can keep them in columns. Lists are in the story's own order.
 */
export interface Outline {
  readonly id: string;
  readonly title: string;
  /** One sentence. */
  readonly description: string;
  /** Of the story's own texts, BCP 47. */
  readonly language: string;
  /** A warning before what may disturb; null: none. */
  readonly contentNote: string | null;
  /** IANA name; null: none is given. */
  readonly timeZone: string | null;
  readonly outlets: readonly Outlet[];
  readonly articles: readonly Article[];
  readonly people: readonly Person[];
  readonly events: readonly StoryEvent[];
  readonly differences: readonly DifferenceEntry[];
}
