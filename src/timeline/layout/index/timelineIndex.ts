import { bisector } from 'd3';
import type { CoarseStretch } from '../../../time/scale/ticks/coarse.ts';
import type { Finest, Stretch } from '../../../time/scale/axis.ts';
import type { SlotGroup } from '../../../time/scale/slots.ts';
import type { Importance, TimelineEvent, TimelineInput, TimelineRow } from '../input.ts';

/** An event on the axis. Its **rank** is its index in the order of time. */
export type IndexedEvent = {
  readonly rank: number;
  readonly event: TimelineEvent;
  /** A dot is a moment known to the day or the minute (see `dotsOf`); everything else is a bar as wide as its date. */
  readonly shape: 'dot' | 'bar';
  /** Days; -Infinity or Infinity where the date is open. */
  readonly from: number;
  readonly to: number;
  /** See `assignLanes`; 0 for a dot; `null` for a bar that is gathered with others in a crowd. */
  readonly lane: number | null;
};

/** A slot for the publication of that day's articles. */
export const publications = -1;

/**
 * Bars of overlapping times that found no lane; drawn as one band, with each event or their number
 * on it.
 */
export type Crowd = Stretch & { readonly ranks: readonly number[] };

export type IndexedRow = {
  readonly row: TimelineRow;
  /**
   * The events that the article reports, by rank, in the order of time. Of those that have not
   * loaded, only the number in each stretch of ranks is known; see `spreadReports`.
   */
  readonly ranks: Int32Array;
};

/**
 * A story prepared for the layout, once. Whatever a frame needs is found in here by bisection, so
 * that the cost of a frame depends on what it shows and not on what the story has.
 */
export type TimelineIndex = {
  readonly input: TimelineInput;
  /**
   * Events on the axis, in the order of time; `undefined` for one that has not loaded, of which only
   * the position is known.
   */
  readonly events: readonly (IndexedEvent | undefined)[];
  /** Those that have loaded, in the order of time. */
  readonly known: readonly IndexedEvent[];
  /** All of them, from 0: the list for the axis, as rows have theirs. */
  readonly ranks: Int32Array;
  readonly rankById: ReadonlyMap<string, number>;
  readonly byImportance: Readonly<Record<Importance, Int32Array>>;
  /** The ranks of events that are only announced, in the order of time. */
  readonly announced: Int32Array;
  /** Slots for events and, after those of the same day, one for the articles published that day. */
  readonly groups: readonly SlotGroup[];
  /** The days on which groups begin, sorted. */
  readonly beginnings: readonly number[];
  /** For each slot in turn, the rank of its event, or `publications`. */
  readonly slots: Int32Array;
  /** Days at which something else begins or ends. */
  readonly edges: readonly number[];
  /** Those of dates that are approximate or doubted there: nothing is counted exactly from them. */
  readonly roughEdges: ReadonlySet<number>;
  /** What is known most precisely. */
  readonly finest: Finest;
  /**
   * Where nothing is known more precisely than to the year or month; see time/scale/ticks/coarse.ts.
   */
  readonly coarse: readonly CoarseStretch[];
  /** Days within which something is known to the minute; see `timedDaysOf`. */
  readonly timedDays: ReadonlySet<number>;
  /** First to last day of events and publications; `null` when nothing is on the axis. */
  readonly domain: Stretch | null;
  /**
   * The bars of each lane by rank, in the order of time; within a lane any two are either disjoint
   * or drawn as one.
   */
  readonly lanes: readonly Int32Array[];
  readonly crowds: readonly Crowd[];
  /** Those that are drawn. */
  readonly rows: readonly IndexedRow[];
  /**
   * Rows that may replace them and whose names need the same room, so that time does not move when
   * the rows scroll. Omitted when there are none.
   */
  readonly otherRows?: readonly IndexedRow[];
  readonly rowById: ReadonlyMap<string, IndexedRow>;
  /**
   * The ranks of rows, including rows that gather articles, when not all events have loaded. Omitted
   * when all have.
   */
  readonly spread?: ReadonlyMap<string, Int32Array>;
};

/** The group that contains an event's slot, by its rank. */
export function groupAt({ groups, slots }: TimelineIndex, rank: number): SlotGroup | undefined {
  // A slot never comes before its rank, because publications are in between.
  let at = rank;
  while (at < slots.length && slots[at] !== rank) at += 1;
  return groups[bisector(({ first }: SlotGroup) => first).right(groups, at) - 1];
}
