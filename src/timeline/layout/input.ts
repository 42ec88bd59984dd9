import type { Precision } from '../../time/edtf/qualities.ts';
import type { Zone } from '../../time/zone/zone.ts';
import type { Stretch } from '../../time/scale/axis.ts';
import type { AxisFacts } from '../../time/scale/axisFacts.ts';
import type { OpenStretch } from '../../time/scale/beginning.ts';

/**
 * What the layout needs of a story, and no more: instants as numbers (see time/zone/instant.ts), texts as the
 * reader reads them. `storyInput.ts` makes it from a story; tests make it by hand.
 */
export type TimelineInput = {
  /** The story's: where its days begin, and whose clocks its ticks are. */
  readonly zone: Zone;
  /** In any order. */
  readonly events: readonly TimelineEvent[];
  /** In the order in which they are drawn, articles of one outlet together. */
  readonly rows: readonly TimelineRow[];
  /** What can be said of an event and an article that has no account of it. */
  readonly stateOf: (eventId: string, articleId: string) => CoverageState;
  /** What is known of events that have not come. Absent: all are in `events`. */
  readonly rest?: RestOfTimeline;
};

/** A timeline of which some events are at hand; the `order` of each is its rank among all. */
export type RestOfTimeline = {
  /** Of all events, also of those at hand. */
  readonly facts: AxisFacts;
  readonly reports: readonly RowReports[];
};

/** How many events a row of articles reports. */
export type RowReports = {
  readonly rowId: string;
  /** The ids of its articles. */
  readonly articles: readonly string[];
  /** In each of as many equal stretches of ranks. */
  readonly counts: readonly number[];
};

/** See story/coverage.ts, which defines them. */
export type CoverageState = 'reports' | 'published-before' | 'not-in-article' | 'cannot-be-said';

/** 1 is highest. */
export type Importance = 1 | 2 | 3;

export type TimelineEvent = {
  readonly id: string;
  readonly title: string;
  /** The date in a few characters, without a year that the axis says: “Sat 9 Sep”. */
  readonly dateLabel: string;
  /** The same with its year, for where there is no axis beside it: “Sat 9 Sep 2023”. */
  readonly fullDateLabel: string;
  readonly importance: Importance;
  /** The place in the order of time of events that begin together: lower first; see `rest`. */
  readonly order: number;
  /** What the date is exact to. */
  readonly precision: Precision;
  /** It is known to come after another: not before this. Absent: its bounds alone tell. */
  readonly placedFrom?: number;
  /** `moment`: one point somewhere within the bounds. `span`: it lasted. */
  readonly extent: 'moment' | 'span';
  /** All the time that the date allows. With both ends null the event is not on the axis. */
  readonly bounds: OpenStretch;
  /** The end of the time in which it began (not included), for a start of its own; null: unknown. */
  readonly beganBy: number | null;
  /** The first of the time in which it ended, for an end of its own; null: unknown. */
  readonly endedFrom: number | null;
  /** Of a span, the days that it certainly filled; null: none is certain, or a moment. */
  readonly core: Stretch | null;
  /** The source says about, or doubts it: the day may lie a little outside the bounds. */
  readonly approximateStart: boolean;
  readonly approximateEnd: boolean;
  /** Its accounts differ in a strong way; see story/model/difference.ts. Absent: they do not. */
  readonly differs?: true;
  /** Articles announce it, and none reports it. Absent: it is not so. */
  readonly announced?: true;
  /** Ids of the articles that have an account of it. */
  readonly reportedBy: readonly string[];
};

export type TimelineRow = {
  /** An article’s id; of a row that gathers articles or events, as `rowIds.ts` writes it. */
  readonly rowId: string;
  /** The same for articles of one outlet; an article without a stated outlet is its own group. */
  readonly group: string;
  /** What tells the row from all others: “The Courier · Dec”. */
  readonly name: string;
  readonly published: OpenStretch;
  /** What that date is exact to. */
  readonly precision: Precision;
  readonly approximate: boolean;
};
