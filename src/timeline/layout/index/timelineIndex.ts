import { bisector } from 'd3';
import type { CoarseStretch } from '../../../time/scale/ticks/coarse.ts';
import type { Finest, Stretch } from '../../../time/scale/axis.ts';
import type { SlotGroup } from '../../../time/scale/slots.ts';
import type { Importance, TimelineEvent, TimelineInput, TimelineRow } from '../input.ts';

/** An event on the axis. Its **rank** is its place in the order of time, from 0. */
export type IndexedEvent = {
  readonly rank: number;
  readonly event: TimelineEvent;
  /** A dot is a moment known to the day or the minute (see `dotsOf`); everything else is a bar as wide as its date. */
  readonly shape: 'dot' | 'bar';
  /** Days; -Infinity or Infinity where the date is open. */
  readonly from: number;
  readonly to: number;
  /** See `assignLanes`; 0 for a dot; null for a bar that is gathered with others, in a crowd. */
  readonly lane: number | null;
};

/** A slot for the publication of the articles published that day. */
export const publications = -1;

/** Bars of one time that found no lane; drawn as one band, with each event or their number on it. */
export type Crowd = Stretch & { readonly ranks: readonly number[] };

export type IndexedRow = {
  readonly row: TimelineRow;
  /**
   * The events that the article reports, by rank, in the order of time. Of those that have not come
   * their number is known in each stretch of ranks, and which they are is not; see `spreadReports`.
   */
  readonly ranks: Int32Array;
};

/**
 * A story made ready for the layout, once. Whatever a frame needs is found in here by bisection,
 * so that a frame costs by what it shows and not by what the story has.
 */
export type TimelineIndex = {
  readonly input: TimelineInput;
  /** Events on the axis, in the order of time; undefined: it has not arrived yet, and only its place is known. */
  readonly events: readonly (IndexedEvent | undefined)[];
  /** Those that have come, in the order of time. */
  readonly known: readonly IndexedEvent[];
  /** All of them, from 0 on: the list of the axis, as rows have theirs. */
  readonly ranks: Int32Array;
  readonly rankById: ReadonlyMap<string, number>;
  readonly byImportance: Readonly<Record<Importance, Int32Array>>;
  /** The ranks of events that are only announced, in the order of time. */
  readonly announced: Int32Array;
  /** Slots for events and, after those of the same day, one for the articles published that day. */
  readonly groups: readonly SlotGroup[];
  /** The days on which groups begin, sorted. */
  readonly beginnings: readonly number[];
  /** For each slot in turn the rank of its event, or `publications`. */
  readonly slots: Int32Array;
  /** Days at which something else begins or ends. */
  readonly edges: readonly number[];
  /** What is known most exactly. */
  readonly finest: Finest;
  /** Where nothing is known more exactly than a year or a month; see time/scale/ticks/coarse.ts. */
  readonly coarse: readonly CoarseStretch[];
  /** First to last day of events and publications. Null: nothing is on the axis. */
  readonly domain: Stretch | null;
  /** The bars of each lane by rank, in the order of time; within a lane any two are apart or one. */
  readonly lanes: readonly Int32Array[];
  readonly crowds: readonly Crowd[];
  /** Those that are drawn. */
  readonly rows: readonly IndexedRow[];
  /**
   * Rows that may be drawn in their place, whose names need the same room, so that time does not
   * move when the rows scroll. Absent: none.
   */
  readonly otherRows?: readonly IndexedRow[];
  readonly rowById: ReadonlyMap<string, IndexedRow>;
  /** The ranks of rows, also of rows that gather articles, where not all events have come. Absent: all have. */
  readonly spread?: ReadonlyMap<string, Int32Array>;
};

/** The group in which the slot of an event is, by its rank. */
export function groupAt({ groups, slots }: TimelineIndex, rank: number): SlotGroup | undefined {
  // A slot is never before its rank: publications are in between.
  let at = rank;
  while (at < slots.length && slots[at] !== rank) at += 1;
  return groups[bisector(({ first }: SlotGroup) => first).right(groups, at) - 1];
}
