import { createContext, useContext } from 'react';
import type { Standing } from '../../story/model/standing.ts';
import type { FoldMark } from '../layout/axis/axisScene.ts';
import type { ClusterMark, CoverageMark } from '../layout/scene.ts';
import type { Target } from '../interaction/target.ts';

/** Texts for screen readers, and for tooltips. */
export interface DrawingWords {
  event: (eventId: string) => string;
  /** The same, naming who reported it: for where the articles are not read out separately. */
  eventByNames: (eventId: string) => string;
  cluster: (cluster: ClusterMark) => string;
  /** The name of a cluster that opens when it is pressed. */
  zoomInto: (cluster: string) => string;
  /** @param rowId the row that the mark is in; see `TimelineRow` */
  coverage: (mark: CoverageMark, rowId: string) => string;
  /** For a row: who or what it stands for. */
  article: (rowId: string) => string;
  fold: (fold: FoldMark) => string;
  /** For any single mark. */
  of: (target: Target) => string;
}

/** For events drawn as one, in a cluster or in a row. */
export type Gathered = Pick<ClusterMark, 'eventIds' | 'count' | 'ranks'>;

/** What a drawing needs beyond its scene: words, links, and voices. */
export interface Drawing {
  words: DrawingWords;
  hrefOf: (target: Target) => string;
  /** The direction of texts, and of time. */
  direction: 'ltr' | 'rtl';
  /** BCP 47, the language of the titles. */
  storyLanguage: string;
  /** A voice's ordinal, which determines hue and shape. */
  ordinalOf: (rowId: string) => number;
  /** How the articles treat an event. */
  standingOf: (eventId: string) => Standing;
  /** Whether a row's account of an event only announces it. */
  isAnnouncement: (eventId: string, rowId: string) => boolean;
  /**
   * True for what search and filters leave out: it is drawn dimmed in its place, and can still be
   * reached.
   */
  isDimmed: (target: Target) => boolean;
  /**
   * How many events of a cluster they leave, including those that have not loaded; for a row’s mark,
   * the maximum that is possible.
   */
  foundIn: (gathered: Gathered) => number;
  /** The article that is open by itself, and not within an event; its row indicates that. */
  openArticle: string | null;
  /** The search terms, highlighted in labels; from `queryTerms`. */
  terms: readonly string[];
  /**
   * A page without its program: events and articles are ordinary links, each a tab stop, and nothing
   * else can be pressed. A link without an entry in `words` is named by its text. Defaults to false.
   */
  isPlain?: boolean;
  /** A prefix that makes ids of SVG definitions unique on a page with several timelines. */
  idPrefix: string;
}

const DrawingContext = createContext<Drawing | null>(null);

export const DrawingProvider = DrawingContext.Provider;

/**
 * Apart from the drawing, of which nothing else changes when the keyboard's cursor moves; `null` in
 * a still picture.
 */
const CursorContext = createContext<Target | null>(null);

/** The one mark that is a tab stop. */
export const CursorProvider = CursorContext.Provider;
export const useCursor = (): Target | null => useContext(CursorContext);

/** @throws Error outside a `DrawingProvider` */
export function useDrawing(): Drawing {
  const drawing = useContext(DrawingContext);
  if (!drawing) throw new Error('useDrawing needs a DrawingProvider above');
  return drawing;
}
