import type { StoryDate } from './storyDate.ts';

/** 1 is the highest. */
export type Importance = 1 | 2 | 3;

/**
 * The part of an event that the timeline, rows, lists, filters and counts need. What the articles
 * wrote about it is its detail (eventDetail.ts), which has to be requested.
 */
export interface StoryEvent {
  readonly id: string;
  readonly title: string;
  readonly importance: Importance;
  /** `null` when nothing dates it; it is then listed but not on the axis. */
  readonly date: StoryDate | null;
  /** The ids of the articles that report it, each once, in the order of their accounts. */
  readonly articles: readonly string[];
  /** Those of `articles` that tell of it as something yet to come; see `standingOf`. */
  readonly announcedBy: readonly string[];
  /**
   * The ids of all people who have to do with it, each once: those who take part in it, then those
   * whose statements belong to it, and those whom an article names as a statement's speaker.
   */
  readonly people: readonly string[];
  readonly tags: readonly string[];
  /** The ids of events that are known to come before it where dates alone do not say so. */
  readonly after: readonly string[];
}

export interface DatedEvent extends StoryEvent {
  readonly date: StoryDate;
}

/** Whether something dates an event, so that it has a position in the order of time. */
export function isDated(event: StoryEvent): event is DatedEvent {
  return event.date !== null;
}
