import type { Precision } from '../../time/edtf/qualities.ts';
import type { Zone } from '../../time/zone/zone.ts';
import type { Stretch } from '../../time/scale/axis.ts';
import type { AxisFacts } from '../../time/scale/axisFacts.ts';
import type { OpenStretch } from '../../time/scale/beginning.ts';

/**
 * What the layout needs to know about a story, and no more: instants as numbers (see
 * time/zone/instant.ts), texts as the reader reads them. `storyInput.ts` derives it from a story;
 * tests write it by hand.
 */
export type TimelineInput = {
  /** The story's time zone: where its days begin, and whose clocks its ticks follow. */
  readonly zone: Zone;
  /** In any order. */
  readonly events: readonly TimelineEvent[];
  /** In the order in which they are drawn, with articles of one outlet together. */
  readonly rows: readonly TimelineRow[];
  /** What can be said about an event and an article that has no account of it. */
  readonly stateOf: (eventId: string, articleId: string) => CoverageState;
  /** What is known about events that have not loaded. Omitted when `events` is complete. */
  readonly rest?: RestOfTimeline;
};

/** A timeline of which only some events are loaded; the `order` of each is its rank among all. */
export type RestOfTimeline = {
  /** For all events, including the loaded ones. */
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
export type CoverageState =
  | 'reports'
  | 'published-before'
  | 'not-in-article'
  | 'published-later'
  | 'cannot-be-said';

/** 1 is highest. */
export type Importance = 1 | 2 | 3;

export type TimelineEvent = {
  readonly id: string;
  readonly title: string;
  /** BCP 47; where its lines may end depends on it. Defaults to the language of the environment. */
  readonly titleLanguage?: string;
  /** The date in a few characters, without a year that the axis shows: “Sat 9 Sep”. */
  readonly dateLabel: string;
  /** The same with its year, for use away from an axis: “Sat 9 Sep 2023”. */
  readonly fullDateLabel: string;
  /** Whether the story's makers give the date, and no article was read for it. */
  readonly dateEntered?: true;
  readonly importance: Importance;
  /** The position among events that begin together: lower comes first; see `rest`. */
  readonly order: number;
  /** The precision of the date. */
  readonly precision: Precision;
  /**
   * It is known to follow another event, so it is not before this. Omitted when only its bounds are
   * known.
   */
  readonly placedFrom?: number;
  /** `moment`: one point somewhere within the bounds. `span`: it lasted throughout. */
  readonly extent: 'moment' | 'span';
  /** The whole period that the date allows. With both ends null the event is not on the axis. */
  readonly bounds: OpenStretch;
  /**
   * The end (exclusive) of the period in which it began, for a start given separately; `null` when
   * unknown.
   */
  readonly beganBy: number | null;
  /** The start of the period in which it ended, for an end given separately; `null` when unknown. */
  readonly endedFrom: number | null;
  /**
   * For a span, the days that it certainly filled; `null` when none is certain, and for a moment.
   */
  readonly core: Stretch | null;
  /** The source says about, or doubts it: the day may lie slightly outside the bounds. */
  readonly approximateStart: boolean;
  readonly approximateEnd: boolean;
  /**
   * Its accounts differ in a strong way; see story/model/difference.ts. Omitted when they do not.
   */
  readonly differs?: true;
  /** Articles announce it and none reports it. Omitted when that is not so. */
  readonly announced?: true;
  /** Ids of the articles that have an account of it. */
  readonly reportedBy: readonly string[];
};

export type TimelineRow = {
  /** An article’s id; for a row that gathers articles or events, an id written by `rowIds.ts`. */
  readonly rowId: string;
  /** The same for articles of one outlet; an article without a stated outlet is its own group. */
  readonly group: string;
  /** What distinguishes the row from all others: “The Courier · Dec”. */
  readonly name: string;
  readonly published: OpenStretch;
  /** The precision of that date. */
  readonly precision: Precision;
  readonly approximate: boolean;
};
