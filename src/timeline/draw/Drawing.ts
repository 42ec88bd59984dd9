import { createContext, useContext } from 'react';
import type { Standing } from '../../story/model/standing.ts';
import type { ClusterMark, CoverageMark, FoldMark } from '../layout/scene.ts';
import type { Target } from '../interaction/target.ts';

/** Texts for those who hear the timeline, and for the note beside what is pointed at. */
export interface DrawingWords {
  event: (eventId: string) => string;
  /** The same, saying by name who reported it: for where the articles are not heard by themselves. */
  eventByNames: (eventId: string) => string;
  cluster: (cluster: ClusterMark) => string;
  /** @param rowId whose mark it is; see `TimelineRow` */
  coverage: (mark: CoverageMark, rowId: string) => string;
  /** Of a row: who or what it stands for. */
  article: (rowId: string) => string;
  fold: (fold: FoldMark) => string;
  /** Of any single mark. */
  of: (target: Target) => string;
}

/** Events drawn as one, in a cluster or in a row. */
export type Gathered = Pick<ClusterMark, 'eventIds' | 'count' | 'ranks'>;

/** What a scene does not say and its drawing needs: words, links, and who speaks. */
export interface Drawing {
  words: DrawingWords;
  hrefOf: (target: Target) => string;
  /** Which way texts run, and time. */
  direction: 'ltr' | 'rtl';
  /** BCP 47, of the titles. */
  storyLanguage: string;
  /** A voice's ordinal: its hue and shape. */
  ordinalOf: (rowId: string) => number;
  /** What the articles make of an event. */
  standingOf: (eventId: string) => Standing;
  /** Whether a row's account of an event only announces it. */
  isAnnouncement: (eventId: string, rowId: string) => boolean;
  /**
   * True of what the reader's search and filters leave out: it is drawn quietly where it is, and
   * can be reached as before.
   */
  isDimmed: (target: Target) => boolean;
  /**
   * How many events of a cluster they leave, including those that have not come; of a row’s mark, the
   * most that it can be.
   */
  foundIn: (gathered: Gathered) => number;
  /** The article that is open by itself, and not within an event; its row says so. */
  openArticle: string | null;
  /** The words that are searched for, marked in labels; from `queryTerms`. */
  terms: readonly string[];
  /** The one mark that the tab key stops at. Null: the drawing is a still picture. */
  cursor: Target | null;
  /**
   * A page without its program: events and articles are ordinary links, found by the tab key in
   * turn, and nothing else can be pressed. A link for which `words` has none is called by its text.
   * Absent: no.
   */
  isPlain?: boolean;
  /** Makes ids of SVG definitions unique in a page with several timelines. */
  idPrefix: string;
}

const DrawingContext = createContext<Drawing | null>(null);

export const DrawingProvider = DrawingContext.Provider;

/** @throws Error outside a `DrawingProvider` */
export function useDrawing(): Drawing {
  const drawing = useContext(DrawingContext);
  if (!drawing) throw new Error('useDrawing needs a DrawingProvider above');
  return drawing;
}
