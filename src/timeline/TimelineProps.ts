import type { ReactNode, Ref } from 'react';
import type { Language } from '../language/english.ts';
import type { Stretch } from '../time/scale/axis.ts';
import type { Target } from './interaction/target.ts';
import type { TimelineView } from './layout/layoutTimeline.ts';
import type { TimelineStory } from './prepareStory.ts';
import type { RowsView } from './rows/RowsView.ts';
import type { ShownPicture } from './shownPicture.ts';

/** What search and filters leave out: drawn quietly where it is, and reached as before. */
export interface Dimmed {
  /** Ids of events. */
  events: ReadonlySet<string>;
  /** Ids of articles, and of other rows (`outlet:ID`): the rows, and all that is in them. */
  articles: ReadonlySet<string>;
  /**
   * Of events that have not come those that are left: their ranks on the axis, rising. Absent or null:
   * all have come, or nothing narrows.
   */
  foundAfar?: readonly number[] | null;
}

export interface TimelineProps {
  /** What is drawn: from `prepareStory`, once a story and a language. */
  story: TimelineStory;
  /** The language of the words around the drawing; the one that the story was prepared in. */
  language: Language;
  /**
   * What is shown. A key that is given is the caller's: it changes when the caller gives another
   * value, after `onViewChange`. What is not given is the timeline's own.
   */
  view?: Partial<TimelineView>;
  /** Where what is the timeline's own begins. Absent: elastic, the whole story, nothing selected. */
  defaultView?: Partial<TimelineView>;
  /**
   * The reader asks for another view; `change` has the keys that change. `done` is false while a
   * gesture goes on. Give the same function from one render to the next, as of all functions here.
   */
  onViewChange?: (change: Partial<TimelineView>, done: boolean) => void;
  /**
   * What has a row where time runs across, which rows are drawn, and in which order. Given: it
   * changes when the caller gives another, after `onRowsChange`. Absent: the timeline's own, which
   * begins with the usual rows.
   */
  rows?: RowsView;
  /** The reader has chosen other rows. */
  onRowsChange?: (rows: RowsView) => void;
  /**
   * The address of an event, of an article, or of an article's account of an event; and, where
   * there are other rows than articles', of a row and of an event in it.
   */
  hrefOf: (target: Target) => string;
  /** A plain click or Enter on a mark. Absent: the browser follows the link. */
  onOpen?: (target: Target) => void;
  /**
   * Escape was pressed; false: there was nothing to close, and the key is the page's. Absent: the
   * selection is given up.
   */
  onClose?: () => boolean;
  /** The id of the article that is open by itself; its row says so. Absent or null: none. */
  openArticle?: string | null;
  /** Absent: nothing is. */
  dimmed?: Dimmed;
  /** The words to mark in titles, from `queryTerms`. Absent: none. */
  markedTerms?: readonly string[];
  /**
   * `wide`: time runs across; `narrow`: down the page. Absent or `auto`: by what fits into the
   * timeline's own width; see layout/rows/fitsAcross.ts.
   */
  layout?: 'auto' | 'wide' | 'narrow';
  /**
   * How high the drawing may be where time runs across, in pixels; see layout/drawingHeight.ts for
   * a first screen's. Absent: as high as is good. Rows and one tier of labels are always drawn.
   */
  heightPx?: number;
  /** Controls of the caller's own, beside the choice of the scale. */
  controls?: ReactNode;
  /** CSS font families, in which the drawing is measured and set. Absent: `defaultFontFamily`. */
  fontFamily?: string;
  /** False: the fonts are on their way, and nothing is laid out yet. Absent: they are there. */
  areFontsReady?: boolean;
  /** A picture is to be taken: nothing moves, and all is drawn whether in sight or not. */
  isStill?: boolean;
  /** Called when something begins that will change the drawing; what it returns, when it is over. */
  onBusy?: () => () => void;
  /** The drawing stands and has not been painted yet. Again when it is made anew. */
  onDrawn?: () => void;
  ref?: Ref<TimelineHandle>;
}

/** What a page can ask of a timeline. */
export interface TimelineHandle {
  /** Gives the focus to the drawing's one stop of the tab key. False: nothing is drawn. */
  focus: () => boolean;
  /**
   * Brings an event into the drawing, giving up a window that leaves it out, and the drawing into
   * sight. False: the event is not on the axis, or only counted among others where it stands.
   */
  showEvent: (eventId: string) => boolean;
  /** As `showEvent`, and gives the event's mark the focus. */
  focusEvent: (eventId: string) => boolean;
  /** Shows a stretch of days (see time/day.ts); null: the whole story. */
  show: (window: Stretch | null) => void;
  /** Opens what the signs of the drawing mean, in sight. */
  showLegend: () => void;
  /** The link that stands for something, to give it the focus. Null: it is not drawn. */
  markOf: (target: Target) => SVGElement | null;
  /** What a picture of what is shown is made from. Null: nothing is drawn. */
  shown: () => ShownPicture | null;
}

/** As in style/timeline.css. */
export const defaultFontFamily = "'Source Sans 3', 'Helvetica Neue', Arial, sans-serif";
