import type { Article } from './model/article.ts';
import { tellersOf } from './model/standing.ts';
import type { StoryEvent } from './model/storyEvent.ts';

/**
 * How many articles report an event (or, if none does, announce it), and for how many this is known.
 */
export interface ReportCounts {
  reporting: number;
  /**
   * The articles for which it is known whether they report the event: those that do, and those that
   * were read.
   */
  of: number;
  /** The others: their texts are not held, and nobody says that they report it. */
  unread: number;
}

/** Nobody has read an article whose text is not held, so it does not count as lacking the event. */
export function countReports(event: StoryEvent, articles: readonly Article[]): ReportCounts {
  const reports = ({ id }: Article) => event.articles.includes(id);
  const unread = articles.filter((article) => article.file === null && !reports(article)).length;
  return { reporting: tellersOf(event).length, of: articles.length - unread, unread };
}
