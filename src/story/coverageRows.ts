import { coverageOf, type CoverageState } from './coverage.ts';
import { countReports, type ReportCounts } from './countReports.ts';
import type { Article } from './model/article.ts';
import type { StoryEvent } from './model/storyEvent.ts';

/** One event, and what can be said about each article, in the order of the columns. */
export interface CoverageRow {
  event: StoryEvent;
  states: readonly CoverageState[];
  counts: ReportCounts;
}

/**
 * Rows for some of a story's events.
 *
 * @param articles all of the story's, which the counts cover
 * @param columns those that each row has a cell for
 */
export function coverageRows(
  events: readonly StoryEvent[],
  articles: readonly Article[],
  columns: readonly Article[] = articles,
): CoverageRow[] {
  return events.map((event) => ({
    event,
    states: columns.map((article) => coverageOf(article, event)),
    counts: countReports(event, articles),
  }));
}
