import type { Stretch } from '../../time/scale/axis.ts';
import type { AxisScene } from './axis/axisScene.ts';
import type { Guide } from './guideScene.ts';
import type { CoverageState, Importance } from './input.ts';

/**
 * A timeline as plain data: geometry in pixels, and roles; no colours and no DOM. The origin is the
 * top left corner; y grows downwards. `key`s are stable: marks with the same key in two scenes are
 * the same thing, which moves between its positions when the scale changes.
 */
export type Scene = {
  readonly widthPx: number;
  readonly heightPx: number;
  /**
   * The window in effect, in days: the one asked for, clamped to the story. `null` without a story.
   */
  readonly window: Stretch | null;
  /**
   * Where time is drawn: from left to right, or from right to left in a right-to-left language; see
   * `mirrorScene`. The names of rows are before it when there is room.
   */
  readonly plot: { readonly x0: number; readonly x1: number };
  readonly axis: AxisScene;
  /** Below the marks: the dates that are wider than a day, each time once. */
  readonly bars: readonly BarMark[];
  /** In the order of time. */
  readonly marks: readonly EventMark[];
  readonly clusters: readonly ClusterMark[];
  readonly labels: readonly Label[];
  readonly rows: RowsScene;
  /** `null` when nothing is selected, or it is not in the window. */
  readonly guide: Guide | null;
};

/** How a mark shows what is known of its date. */
export type MarkRole =
  /** A moment known to the day: a dot. */
  | 'day'
  /** A moment somewhere within: an open bar. */
  | 'within'
  /** Something that lasted: a filled bar, as far as it is certain. */
  | 'span';

/**
 * How a bar ends: `sharp` at a known day; `fades` (outwards) where it is approximate; `runs-on` to
 * the edge of the drawing where the date is open; `cut` where the window ends before the date.
 */
export type EndStyle = 'sharp' | 'fades' | 'runs-on' | 'cut';

/** A period on the axis line or in a lane, and the events whose date it is. */
export type BarMark = {
  readonly key: string;
  /** In the order of time. */
  readonly eventIds: readonly string[];
  /**
   * `band`: the overlapping dates of several events, joined; each event has a mark of its own on it.
   */
  readonly role: 'within' | 'span' | 'band';
  /** The middle. */
  readonly y: number;
  /** Clipped at the plot's edges. */
  readonly x0: number;
  readonly x1: number;
  readonly sizePx: number;
  /** For a span: what it certainly filled. `null` when nothing is certain, or it is no span. */
  readonly core: { readonly x0: number; readonly x1: number } | null;
  readonly start: EndStyle;
  readonly end: EndStyle;
  readonly isSelected: boolean;
};

/** The position of an event, with the period of its date. */
export type EventMark = {
  readonly key: string;
  readonly id: string;
  readonly role: MarkRole;
  readonly importance: Importance;
  /** The position of the event: its dot's middle, its label's leader, its dots in the rows. */
  readonly x: number;
  /** The middle of the mark. */
  readonly y: number;
  /** The days of its date in pixels, clipped at the drawing's edges; never narrower than a mark. */
  readonly x0: number;
  readonly x1: number;
  /** The height of its bar, the diameter of a dot. */
  readonly sizePx: number;
  readonly isSelected: boolean;
  /** True when it is drawn separately only because it is selected; its cluster counts it as well. */
  readonly inCluster: boolean;
  /** Its accounts differ in a strong way. Its label shows that, or a small sign at the mark. */
  readonly differs: boolean;
};

/** Events too close to one another to be drawn separately. */
export type ClusterMark = {
  readonly key: string;
  /** Those that have loaded, in the order of time. */
  readonly eventIds: readonly string[];
  /** How many there are, including those that have not loaded. */
  readonly count: number;
  /** The ranks of the first and the last. */
  readonly ranks: readonly [number, number];
  /** How many of them are announced but not reported to have happened. */
  readonly announced: number;
  /** How many of them no article here has. */
  readonly notFromArticles: number;
  /** How many of them have accounts that contradict each other, as far as they have loaded. */
  readonly differs: number;
  /** The count, formatted for the language; the mark is always wide enough for it. */
  readonly text: string;
  readonly importance: Importance;
  readonly x: number;
  readonly y: number;
  readonly x0: number;
  readonly x1: number;
  readonly sizePx: number;
  /** The days from the first to the last event, for zooming to them. */
  readonly days: Stretch;
  /** Whether one of them may lie before or after all that is known of the story’s days. */
  readonly isOpen: { readonly from: boolean; readonly to: boolean };
};

export type Label = {
  readonly key: string;
  readonly id: string;
  readonly importance: Importance;
  readonly isSelected: boolean;
  /** The box of the text, including the padding of a selected label. */
  readonly x0: number;
  readonly x1: number;
  readonly y0: number;
  readonly y1: number;
  /** Where the lines begin: their left edge, or their right edge when reading from right to left. */
  readonly textX: number;
  readonly date: { readonly text: string; readonly y: number };
  /** The middle of the sign, after the date, that its accounts differ; `null` when they do not. */
  readonly differs: { readonly x: number; readonly y: number } | null;
  /** As many as the environment allows; `y` is the baseline. */
  readonly lines: readonly { readonly text: string; readonly y: number }[];
  /** From the box down to the mark. */
  readonly leader: { readonly x: number; readonly y0: number; readonly y1: number };
};

export type RowsScene = {
  /** Top of the first row. */
  readonly y0: number;
  readonly y1: number;
  /** Where the heading above the rows begins, as for a text. */
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
    /** The area in which the name can be pressed. */
    readonly x0: number;
    readonly x1: number;
  };
  readonly marks: readonly CoverageMark[];
  /** `null` when published outside the window. */
  readonly publication: PublicationMark | null;
  /**
   * What can be said about the selected event and this article; `null` when no visible event is
   * selected.
   */
  readonly selected: {
    readonly state: CoverageState;
    readonly x: number;
    readonly y: number;
  } | null;
};

/** An article's account of an event, or of several too close to one another. */
export type CoverageMark = {
  readonly key: string;
  /** Those that have loaded, in the order of time. */
  readonly eventIds: readonly string[];
  /** How many there are, including those that have not loaded. */
  readonly count: number;
  /** The ranks of the first and last; approximate when some have not loaded. */
  readonly ranks: readonly [number, number];
  /** How the date of a single event is known: a filled dot for `day`, otherwise a ring. */
  readonly role: MarkRole;
  readonly x: number;
  readonly x0: number;
  readonly x1: number;
  /** How many events it stands for, formatted for the language; `null` for one. */
  readonly text: string | null;
  /** The width of that text; 0 when there is none. */
  readonly countPx: number;
  readonly isSelected: boolean;
};

/** When the article itself was published. */
export type PublicationMark = {
  readonly key: string;
  /** The middle of the mark. It is below the row's line where it would hide a dot. */
  readonly x: number;
  readonly y: number;
  /**
   * The days of a publication that is only bounded, clipped at the edges; `null` when the day is
   * known.
   */
  readonly bar: {
    readonly x0: number;
    readonly x1: number;
    readonly start: EndStyle;
    readonly end: EndStyle;
  } | null;
};
