import type { IndexedEvent } from '../index/timelineIndex.ts';
import type { Columns } from './columns.ts';
import { mostCoverageLines } from './verticalSizes.ts';

/**
 * How many lines of marks an event has below its title; 0 when there are none, or they are beside
 * the text.
 */
export function coverageLines(
  { event }: IndexedEvent,
  { coverageX, coveragePerLine }: Columns,
): number {
  if (coverageX !== null) return 0;
  return Math.min(mostCoverageLines, Math.ceil(event.reportedBy.length / coveragePerLine));
}
