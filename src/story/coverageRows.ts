import { coverageOf, type CoverageState } from './coverage.ts';
import { countReports, type ReportCounts } from './countReports.ts';
import type { Article } from './model/article.ts';
import type { StoryEvent } from './model/storyEvent.ts';

/** One event and what can be said of each article, in the order of the articles. */
export interface CoverageRow {
  event: StoryEvent;
  states: readonly CoverageState[];
  counts: ReportCounts;
}

/** Rows for some of a story's events. */
export function coverageRows(
  events: readonly StoryEvent[],
  articles: readonly Article[],
): CoverageRow[] {
  return events.map((event) => ({
    event,
    states: articles.map((article) => coverageOf(article, event)),
    counts: countReports(event, articles),
  }));
}
