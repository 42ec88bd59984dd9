import type { Article, Outlet } from './article.ts';
import type { DifferenceEntry } from './difference.ts';
import type { Person } from './person.ts';
import type { StoryEvent } from './storyEvent.ts';

/**
 * Everything in a story that the timeline, rows, lists, filters and counts need, as plain data, and
 * nothing that the articles wrote. It consists of lists of records with ids, short texts, numbers
 * and parsed dates, so that a source can store them as columns. Lists are in the story's own order.
 */
export interface Outline {
  readonly id: string;
  readonly title: string;
  /** One sentence. */
  readonly description: string;
  /** The language of the story's own texts, BCP 47. */
  readonly language: string;
  /** A warning about content that may disturb; `null` for none. */
  readonly contentNote: string | null;
  /** IANA name; `null` when none is given. */
  readonly timeZone: string | null;
  readonly outlets: readonly Outlet[];
  readonly articles: readonly Article[];
  readonly people: readonly Person[];
  readonly events: readonly StoryEvent[];
  readonly differences: readonly DifferenceEntry[];
}
