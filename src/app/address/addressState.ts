import type { DifferenceKind } from '../../story/model/difference.ts';
import type { RowKind } from '../../timeline/layout/rows/rowIds.ts';

/** Of each choice the first is what an address without the key means. */
export const themes = ['auto', 'light', 'dark'] as const;
export const fontChoices = ['serif', 'sans', 'system'] as const;
export const scaleKinds = ['elastic', 'linear'] as const;
export const historyKeepers = ['frame', 'host'] as const;

export type Theme = (typeof themes)[number];
export type FontChoice = (typeof fontChoices)[number];
export type ScaleKind = (typeof scaleKinds)[number];
export type HistoryKeeper = (typeof historyKeepers)[number];

/**
 * What the page shows, as its address says it. A key without a value in the address has the value
 * of `addressKeys`: null for what is not chosen. Everything here is checked for its form only; an
 * id may still name nothing in the story.
 */
export interface AddressState {
  /** A story of this deployment; null: its only story, or the index of its stories. */
  story: string | null;
  /** Where a story file lies, as written: resolved, and refused, by `placeOfStory`. */
  data: string | null;
  event: string | null;
  article: string | null;
  /** Whose events and statements are shown; no filter, as `people` is. */
  person: string | null;
  /** A difference of the open event that is to be in view; without that event it says nothing. */
  difference: string | null;
  /** The story in the order of time to read through, instead of the timeline and its panels. */
  read: boolean;
  /** Empty: all. */
  /** Whose reports; an article whose outlet is not stated by its own id. Empty: all. */
  outlets: readonly string[];
  /** Empty: all. */
  people: readonly string[];
  /** Empty: all. */
  tags: readonly string[];
  /** Kinds of difference that an event's accounts have. Empty: all. */
  kinds: readonly DifferenceKind[];
  /** How many articles report an event at the least; 1: no matter how many. */
  atleast: number;
  /** What is searched for; empty: nothing. */
  q: string;
  /** EDTF; null: from the first event on. */
  from: string | null;
  /** EDTF; null: to the last event. */
  to: string | null;
  scale: ScaleKind;
  /** What has a row on the timeline; null: what the story usually has. */
  rows: RowKind | null;
  /** Ids of the rows that stand first, in this order; see `rowIdsOf`. */
  order: readonly string[];
  /** Ids of the rows that are not drawn. */
  hide: readonly string[];
  /** `auto` follows the reader's system. */
  theme: Theme;
  /** Six lower-case hexadecimal digits; null: the design's own accent. */
  accent: string | null;
  /** Of the headlines and the outlets' words; `serif` is the design's own. */
  font: FontChoice;
  /** BCP 47, of the interface; null: the first language there is. */
  lang: string | null;
  /** The page stands in another page's frame. */
  embed: boolean;
  /** In a frame: the story's title and description are shown. */
  header: boolean;
  /** In a frame, the height it asks for, as `parseFrameHeight` reads it; null: the usual one. */
  height: string | null;
  /** Whose history a step adds to; `host`: the page around keeps it, and Back leads through that. */
  history: HistoryKeeper;
  /** The page on which to choose how the story stands in another page. */
  share: boolean;
  /** A picture is to be taken: nothing moves and nothing blinks. */
  capture: boolean;
}
