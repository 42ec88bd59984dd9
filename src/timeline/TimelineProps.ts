import type { ReactNode, Ref } from 'react';
import type { Language } from '../language/english.ts';
import type { Stretch } from '../time/scale/axis.ts';
import type { Target } from './interaction/target.ts';
import type { TimelineView } from './layout/layoutTimeline.ts';
import type { TimelineStory } from './prepareStory.ts';
import type { RowsView } from './rows/RowsView.ts';
import type { ShownPicture } from './shownPicture.ts';

/** What search and filters leave out: drawn dimmed in its place, and still reachable. */
export interface Dimmed {
  /** Ids of events. */
  events: ReadonlySet<string>;
  /** Ids of articles, and of other rows (`outlet:ID`): the rows, and everything in them. */
  articles: ReadonlySet<string>;
  /**
   * For events that have not loaded, those that are left: their ranks on the axis, ascending.
   * Omitted or null when all have loaded, or nothing narrows.
   */
  foundAfar?: readonly number[] | null;
}

export interface TimelineProps {
  /** What is drawn: from `prepareStory`, once per story and language. */
  story: TimelineStory;
  /** The language of the words around the drawing; the one that the story was prepared in. */
  language: Language;
  /**
   * What is shown. A given key is controlled: it changes when the caller passes another value, after
   * `onViewChange`. Keys that are not given are the timeline's own state.
   */
  view?: Partial<TimelineView>;
  /**
   * The initial values of the timeline's own state. Defaults to elastic, the whole story, nothing
   * selected.
   */
  defaultView?: Partial<TimelineView>;
  /**
   * The reader asks for another view; `change` has the keys that change. `done` is false during a
   * gesture. Pass the same function from one render to the next, as with all functions here.
   */
  onViewChange?: (change: Partial<TimelineView>, done: boolean) => void;
  /**
   * What has a row where time runs across, which rows are drawn, and in which order. If given it is
   * controlled: it changes when the caller passes another value, after `onRowsChange`. If omitted it
   * is the timeline's own state, starting with the default rows.
   */
  rows?: RowsView;
  /** The reader has chosen other rows. */
  onRowsChange?: (rows: RowsView) => void;
  /**
   * The address of an event, of an article, or of an article's account of an event; and, if rows
   * stand for something else, of a row and of an event in it.
   */
  hrefOf: (target: Target) => string;
  /** A plain click or Enter on a mark. If omitted, the browser follows the link. */
  onOpen?: (target: Target) => void;
  /**
   * Escape was pressed; return false when there was nothing to close, and the key is left to the
   * page. If omitted, the selection is cleared.
   */
  onClose?: () => boolean;
  /**
   * The id of the article that is open by itself, which its row indicates. Omitted or null for none.
   */
  openArticle?: string | null;
  /** Omitted when nothing is. */
  dimmed?: Dimmed;
  /** The words to highlight in titles, from `queryTerms`. Omitted for none. */
  markedTerms?: readonly string[];
  /**
   * `wide`: time runs across; `narrow`: down the page. With `auto`, the default, it depends on what
   * fits into the timeline's own width; see layout/rows/fitsAcross.ts.
   */
  layout?: 'auto' | 'wide' | 'narrow';
  /**
   * The maximum height of the drawing where time runs across, in pixels; see layout/drawingHeight.ts
   * for that of a first screen. Defaults to a comfortable height. Rows and one tier of labels are
   * always drawn.
   */
  heightPx?: number;
  /** The caller's own controls, beside the choice of scale. */
  controls?: ReactNode;
  /** CSS font families in which the drawing is measured and set. Defaults to `defaultFontFamily`. */
  fontFamily?: string;
  /** False while the fonts are loading, and nothing is laid out yet. Defaults to true. */
  areFontsReady?: boolean;
  /** A picture is being taken: nothing moves, and everything is drawn, visible or not. */
  isStill?: boolean;
  /**
   * Called when something begins that will change the drawing; the function it returns is called
   * when that is over.
   */
  onBusy?: () => () => void;
  /** The drawing is mounted and has not been painted yet. Called again when it is mounted anew. */
  onDrawn?: () => void;
  ref?: Ref<TimelineHandle>;
}

/** What a page can ask a timeline to do. */
export interface TimelineHandle {
  /** Focuses the drawing's one tab stop. Returns false when nothing is drawn. */
  focus: () => boolean;
  /**
   * Brings an event into the drawing, dropping a window that excludes it, and scrolls the drawing
   * into view. Returns false when the event is not on the axis, or is only counted in a cluster
   * there.
   */
  showEvent: (eventId: string) => boolean;
  /** Like `showEvent`, and focuses the event's mark. */
  focusEvent: (eventId: string) => boolean;
  /** Shows a range of days (see time/day.ts); `null` for the whole story. */
  show: (window: Stretch | null) => void;
  /** Opens the legend and scrolls it into view. */
  showLegend: () => void;
  /** The link that represents something, for focusing it. `null` when it is not drawn. */
  markOf: (target: Target) => SVGElement | null;
  /** What a picture of what is shown is made from. `null` when nothing is drawn. */
  shown: () => ShownPicture | null;
}

/** As in style/timeline.css. */
export const defaultFontFamily = "'Source Sans 3', 'Helvetica Neue', Arial, sans-serif";
