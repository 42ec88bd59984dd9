import { coverageOf, type CoverageState } from './coverage.ts';
import type { Article } from './model/article.ts';
import type { StoryEvent } from './model/storyEvent.ts';

/** One event and what can be said of each article, in the order of the articles. */
export interface CoverageRow {
  event: StoryEvent;
  states: readonly CoverageState[];
  /** How many of the articles report it. */
  reports: number;
}

/** Rows for some of a story's events. */
export function coverageRows(
  events: readonly StoryEvent[],
  articles: readonly Article[],
): CoverageRow[] {
  return events.map((event) => {
    const states = articles.map((article) => coverageOf(article, event));
    return { event, states, reports: states.filter((state) => state === 'reports').length };
  });
}
