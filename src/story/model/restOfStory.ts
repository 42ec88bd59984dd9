import type { AxisFacts } from '../../time/scale/axisFacts.ts';
import type { EventCounts } from './standing.ts';

/**
 * What is known of all events of a large story while only some of them are at hand: enough to count
 * them, and to draw each in its place.
 */
export interface RestOfStory {
  /** Of all events. */
  readonly counts: EventCounts;
  /** The first and the last year that a date names, astronomical (0 is 1 BC); null: none does. */
  readonly years: readonly [number, number] | null;
  readonly axis: AxisFacts;
  /** By the id of a dated event at hand, its rank among those that are on the axis. */
  readonly rankOnAxis: ReadonlyMap<string, number>;
  /** The ranks of dated events that are not on the axis, rising: nothing bounds them. */
  readonly offAxis: readonly number[];
  /** By an article's id, how many events it reports; one that reports none is absent. */
  readonly eventsByArticle: ReadonlyMap<string, number>;
  /** How many events on the axis single articles, or those of one outlet together, report. */
  readonly reports: readonly ReportsOfVoice[];
}

export interface ReportsOfVoice {
  /** The ids of the articles. */
  readonly articles: readonly string[];
  /** In each of as many equal stretches of ranks. */
  readonly counts: readonly number[];
}
