import type { Stretch } from '../../time/scale/axis.ts';
import type { Tick } from '../../time/scale/ticks/tick.ts';
import type { Guide } from './guideScene.ts';
import type { CoverageState, Importance } from './input.ts';

/**
 * A timeline as plain data: geometry in pixels and roles, no colours and no DOM. The origin is the
 * top left corner; y grows downwards. `key`s are stable: a mark of one key is the same thing in
 * two scenes, and travels between its places when the scale changes.
 */
export type Scene = {
  readonly widthPx: number;
  readonly heightPx: number;
  /** The window in effect, in days: what was asked for, held within the story. Null: no story. */
  readonly window: Stretch | null;
  /**
   * Where time is drawn: from left to right, or from right to left in a language that is read so;
   * see `mirrorScene`. The names of rows are before it when there is room.
   */
  readonly plot: { readonly x0: number; readonly x1: number };
  readonly axis: AxisScene;
  /** Under the marks: the dates that are wider than a day, each time once. */
  readonly bars: readonly BarMark[];
  /** In the order of time. */
  readonly marks: readonly EventMark[];
  readonly clusters: readonly ClusterMark[];
  readonly labels: readonly Label[];
  readonly rows: RowsScene;
  /** Null: nothing is selected, or it is not in the window. */
  readonly guide: Guide | null;
};

export type AxisScene = {
  readonly y: number;
  /** The line, in pieces: it is broken where a fold is. */
  readonly segments: readonly { readonly x0: number; readonly x1: number }[];
  readonly ticks: readonly PlacedTick[];
  /** Where the days, months or years between named ones begin, on an elastic axis; in pixels. */
  readonly ruler: readonly number[];
  readonly folds: readonly FoldMark[];
  readonly changes: readonly AxisChange[];
};

/** The beginning of a day, or clocks that are put forward or back, on an axis of hours. */
export type AxisChange = {
  readonly key: string;
  readonly kind: 'day' | 'clock';
  readonly x: number;
  /** Of clocks: by how much. */
  readonly text: string | null;
};

export type PlacedTick = Tick & {
  /** Baseline of the text. */
  readonly textY: number;
  /** Where its period begins; null: it has only come into sight there. */
  readonly startX: number | null;
};

export type FoldMark = {
  readonly key: string;
  readonly id: string;
  /** Closed: a break in the axis. Open: the stretch that can be closed again. */
  readonly isOpen: boolean;
  readonly x0: number;
  readonly x1: number;
  /** The middle of the break, or of the open stretch. */
  readonly x: number;
  /** Its name on the axis, by its middle and baseline; null: no room, the break is drawn all the same. */
  readonly name: { readonly text: string; readonly x: number; readonly y: number } | null;
  /** For screen readers and on hover: “about 6 years”. */
  readonly words: string;
};

/** How a mark tells what is known of its date. */
export type MarkRole =
  /** A moment known to the day: a dot. */
  | 'day'
  /** A moment somewhere within: an open bar. */
  | 'within'
  /** Something that lasted: a filled bar, as far as it is certain. */
  | 'span';

/**
 * How a bar ends: `sharp` at a day that is known; `fades` (outwards) where it is approximate; `runs-on`
 * to the edge of the drawing where the date is open; `cut` where the window ends before the date.
 */
export type EndStyle = 'sharp' | 'fades' | 'runs-on' | 'cut';

/** A stretch of time on the axis line or in a lane, and the events whose date it is. */
export type BarMark = {
  readonly key: string;
  /** In the order of time. */
  readonly eventIds: readonly string[];
  /** `band`: the dates of several events that overlap, joined; each hangs on it by itself. */
  readonly role: 'within' | 'span' | 'band';
  /** The middle. */
  readonly y: number;
  /** Cut off at the plot's edges. */
  readonly x0: number;
  readonly x1: number;
  readonly sizePx: number;
  /** Of a span: what it certainly filled. Null: nothing is certain, or no span. */
  readonly core: { readonly x0: number; readonly x1: number } | null;
  readonly start: EndStyle;
  readonly end: EndStyle;
  readonly isSelected: boolean;
};

/** Where an event hangs, with the time of its date. */
export type EventMark = {
  readonly key: string;
  readonly id: string;
  readonly role: MarkRole;
  readonly importance: Importance;
  /** Where the event hangs: its dot's middle, its label's leader, its dots in the rows. */
  readonly x: number;
  /** The middle of the mark. */
  readonly y: number;
  /** The days of its date in pixels, cut off at the drawing's edges; never narrower than these. */
  readonly x0: number;
  readonly x1: number;
  /** The height of its bar, the diameter of a dot. */
  readonly sizePx: number;
  readonly isSelected: boolean;
  /** True: it is drawn by itself only because it is selected; its cluster counts it as well. */
  readonly inCluster: boolean;
  /** Its accounts differ in a strong way; its label says so, or else a small sign at the mark. */
  readonly differs: boolean;
};

/** Events too near to one another to be drawn apart. */
export type ClusterMark = {
  readonly key: string;
  /** Of those that have come, in the order of time. */
  readonly eventIds: readonly string[];
  /** How many they are, those among them that have not come. */
  readonly count: number;
  /** The ranks of the first and the last. */
  readonly ranks: readonly [number, number];
  /** How many of them are announced, and not reported to have happened. */
  readonly announced: number;
  /** How many of them no article here has. */
  readonly notFromArticles: number;
  /** Of how many of them accounts contradict each other, as far as they have come. */
  readonly differs: number;
  /** The count as the language writes it; the mark is always wide enough for it. */
  readonly text: string;
  readonly importance: Importance;
  readonly x: number;
  readonly y: number;
  readonly x0: number;
  readonly x1: number;
  readonly sizePx: number;
  /** The days from the first to the last event, for a zoom to them. */
  readonly days: Stretch;
};

export type Label = {
  readonly key: string;
  readonly id: string;
  readonly importance: Importance;
  readonly isSelected: boolean;
  /** The box of the text, padding of a selected label included. */
  readonly x0: number;
  readonly x1: number;
  readonly y0: number;
  readonly y1: number;
  /** Where the lines begin: their left edge, from right to left their right one. */
  readonly textX: number;
  readonly date: { readonly text: string; readonly y: number };
  /** The middle of the sign that its accounts differ, after the date; null: they do not. */
  readonly differs: { readonly x: number; readonly y: number } | null;
  /** Up to three; `y` is the baseline. */
  readonly lines: readonly { readonly text: string; readonly y: number }[];
  /** From the box down to the mark. */
  readonly leader: { readonly x: number; readonly y0: number; readonly y1: number };
};

export type RowsScene = {
  /** Top of the first row. */
  readonly y0: number;
  readonly y1: number;
  /** Where the heading over the rows begins, as a text does. */
  readonly headingX: number;
  readonly rows: readonly RowScene[];
};

export type RowScene = {
  readonly key: string;
  /** See `TimelineRow`. */
  readonly rowId: string;
  /** The middle of the row. */
  readonly y: number;
  readonly x0: number;
  readonly x1: number;
  readonly name: {
    readonly text: string;
    /** Where the text begins, and its baseline. */
    readonly x: number;
    readonly y: number;
    /** The middle of the outlet's mark before it. */
    readonly markX: number;
    /** Where the name can be hit. */
    readonly x0: number;
    readonly x1: number;
  };
  readonly marks: readonly CoverageMark[];
  /** Null: published outside the window. */
  readonly publication: PublicationMark | null;
  /** What can be said of the selected event and this article; null: nothing selected in sight. */
  readonly selected: {
    readonly state: CoverageState;
    readonly x: number;
    readonly y: number;
  } | null;
};

/** An article's account of an event, or of several too near to one another. */
export type CoverageMark = {
  readonly key: string;
  /** Of those that have come, in the order of time. */
  readonly eventIds: readonly string[];
  /** How many they are, those among them that have not come. */
  readonly count: number;
  /** The ranks of the first and the last; approximate where some have not come. */
  readonly ranks: readonly [number, number];
  /** How the date of a single event is known: a filled dot for `day`, else a ring. */
  readonly role: MarkRole;
  readonly x: number;
  readonly x0: number;
  readonly x1: number;
  /** How many events it is, as the language writes it; null: one. */
  readonly text: string | null;
  /** The width of that text; 0 without. */
  readonly countPx: number;
  readonly isSelected: boolean;
};

/** When the article itself was published. */
export type PublicationMark = {
  readonly key: string;
  /** The middle of the mark. It hangs under the row's line where it would hide a dot. */
  readonly x: number;
  readonly y: number;
  /** The days of a publication that is only bounded, cut off at the edges; null: the day is known. */
  readonly bar: {
    readonly x0: number;
    readonly x1: number;
    readonly start: EndStyle;
    readonly end: EndStyle;
  } | null;
};
