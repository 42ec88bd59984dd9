import type { AxisFacts } from '../../time/scale/axisFacts.ts';
import type { EventCounts } from './standing.ts';
import type { YearEnd } from './yearEnd.ts';

/**
 * What is known about all events of a large story while only some are loaded: enough to count them,
 * and to draw each in its position.
 */
export interface RestOfStory {
  /** Of all events. */
  readonly counts: EventCounts;
  /** The first and last year that dates name; `null` when none does. */
  readonly years: readonly [YearEnd, YearEnd] | null;
  readonly axis: AxisFacts;
  /** By the id of a loaded dated event, its rank among those on the axis. */
  readonly rankOnAxis: ReadonlyMap<string, number>;
  /** The ranks of dated events that are not on the axis because nothing bounds them, ascending. */
  readonly offAxis: readonly number[];
  /** By article id, how many events the article reports; those that report none are missing. */
  readonly eventsByArticle: ReadonlyMap<string, number>;
  /**
   * How many events on the axis are reported by single articles, or by those of one outlet together.
   */
  readonly reports: readonly ReportsOfVoice[];
}

export interface ReportsOfVoice {
  /** The ids of the articles. */
  readonly articles: readonly string[];
  /** In each of this many equal stretches of ranks. */
  readonly counts: readonly number[];
}
