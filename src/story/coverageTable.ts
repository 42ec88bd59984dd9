import { coverageOf, type CoverageState } from './coverage.ts';
import type { Article, StoryEvent, UndatedEvent } from './file/schema.ts';

/** One event and what can be said of each article, in the order of the articles. */
export interface CoverageRow {
  event: StoryEvent | UndatedEvent;
  states: readonly CoverageState[];
  /** How many of the articles report it. */
  reports: number;
}

/** Rows for some of a story's events. */
export function coverageRows(
  events: readonly (StoryEvent | UndatedEvent)[],
  articles: readonly Article[],
): CoverageRow[] {
  return events.map((event) => {
    const states = articles.map((article) => coverageOf(article, event));
    return { event, states, reports: states.filter((state) => state === 'reports').length };
  });
}

/** How many of the events each article reports, in the order of the articles. */
export function reportsOfEach(
  events: readonly UndatedEvent[],
  articles: readonly Article[],
): number[] {
  const counts = new Map<string, number>();
  for (const { article } of events.flatMap(({ accounts }) => accounts)) {
    counts.set(article, (counts.get(article) ?? 0) + 1);
  }
  return articles.map(({ id }) => counts.get(id) ?? 0);
}
