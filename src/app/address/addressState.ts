import type { DifferenceKind } from '../../story/model/difference.ts';
import type { RowKind } from '../../timeline/layout/rows/rowIds.ts';

/** The first of each list is what an address without the key means. */
export const themes = ['auto', 'light', 'dark'] as const;
export const fontChoices = ['serif', 'sans', 'system'] as const;
export const scaleKinds = ['elastic', 'linear'] as const;
export const historyKeepers = ['frame', 'host'] as const;

export type Theme = (typeof themes)[number];
export type FontChoice = (typeof fontChoices)[number];
export type ScaleKind = (typeof scaleKinds)[number];
export type HistoryKeeper = (typeof historyKeepers)[number];

/**
 * What the page shows, according to its address. A key without a value has the absent value of
 * `addressKeys`: null when nothing is chosen. Only the form has been checked; an id may not exist in
 * the story.
 */
export interface AddressState {
  /** A story of this deployment; `null` for its only story, or the index of its stories. */
  story: string | null;
  /** Where a story file is, as written; `placeOfStory` resolves or refuses it. */
  data: string | null;
  event: string | null;
  article: string | null;
  /** Whose events and statements are shown; no filter, as `people` is. */
  person: string | null;
  /** A difference of the open event to scroll into view; ignored without that event. */
  difference: string | null;
  /**
   * Shows the story to read through in the order of time, instead of the timeline and its panels.
   */
  read: boolean;
  /** Empty for all. */
  /** Whose reports to show; an article without a stated outlet goes by its own id. Empty for all. */
  outlets: readonly string[];
  /** Empty for all. */
  people: readonly string[];
  /** Empty for all. */
  tags: readonly string[];
  /** Kinds of difference that an event's accounts show. Empty for all. */
  kinds: readonly DifferenceKind[];
  /** The least number of articles that report an event; 1 for any number. */
  atleast: number;
  /** The search text; empty when nothing is searched for. */
  q: string;
  /** EDTF; `null` to start at the first event. */
  from: string | null;
  /** EDTF; `null` to end at the last event. */
  to: string | null;
  scale: ScaleKind;
  /** What the timeline's rows stand for; `null` for the story's default. */
  rows: RowKind | null;
  /** Ids of the rows that come first, in this order; see `rowIdsOf`. */
  order: readonly string[];
  /** Ids of the rows that are not drawn. */
  hide: readonly string[];
  /** `auto` follows the reader's system. */
  theme: Theme;
  /** Six lowercase hexadecimal digits; `null` for the design's own accent. */
  accent: string | null;
  /** The typeface of headlines and of the outlets' words; `serif` is the design's own. */
  font: FontChoice;
  /** BCP 47, the interface's language; `null` for the first one available. */
  lang: string | null;
  /** The page is in a frame on another page. */
  embed: boolean;
  /** In a frame: show the story's title and description. */
  header: boolean;
  /** In a frame: the height it asks for, as `parseFrameHeight` reads it; `null` for the default. */
  height: string | null;
  /**
   * Whose history a step is added to; with `host` the surrounding page keeps it, and Back retraces
   * that.
   */
  history: HistoryKeeper;
  /** The page on which to choose how the story is embedded. */
  share: boolean;
  /** A picture is being taken: nothing moves and nothing blinks. */
  capture: boolean;
}
