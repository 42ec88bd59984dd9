import type { StoryDate } from './storyDate.ts';

/** 1 is highest. */
export type Importance = 1 | 2 | 3;

/**
 * An event as far as timeline, rows, lists, filters and counts need it. What the articles wrote of
 * it is its detail (eventDetail.ts), which has to be asked for.
 */
export interface StoryEvent {
  readonly id: string;
  readonly title: string;
  readonly importance: Importance;
  /** Null: nothing dates it; it is listed and not on the axis. */
  readonly date: StoryDate | null;
  /** The ids of the articles that report it, each once, in the order of their accounts. */
  readonly articles: readonly string[];
  /** Those of `articles` that tell of it as of what is yet to come; see `standingOf`. */
  readonly announcedBy: readonly string[];
  /**
   * The ids of all who have to do with it, each once: who takes part in it, then whose statements
   * belong to it, and whom an article names as their speaker.
   */
  readonly people: readonly string[];
  readonly tags: readonly string[];
  /** The ids of events that are known to come before it, where dates alone do not say so. */
  readonly after: readonly string[];
}

export interface DatedEvent extends StoryEvent {
  readonly date: StoryDate;
}

/** Whether something dates an event, so that it has a place in the order of time. */
export function isDated(event: StoryEvent): event is DatedEvent {
  return event.date !== null;
}
