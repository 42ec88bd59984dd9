import type { ReactNode, RefObject } from 'react';
import type { Language } from '../language/english.ts';
import type { Drawing } from './draw/Drawing.ts';
import type { OpenTarget } from './interaction/openOnClick.ts';
import type { Keyboard } from './interaction/useKeyboard.ts';
import type { Environment } from './layout/environment.ts';
import type { TimelineView } from './layout/layoutTimeline.ts';
import type { FoldedRows } from './rows/useRows.ts';
import type { TimelineStory } from './prepareStory.ts';
import type { KeepShown } from './shownPicture.ts';
import type { ChangeView } from './useTimelineView.ts';

/** What the wide and the narrow timeline are drawn from. */
export interface DrawnTimelineProps {
  story: TimelineStory;
  language: Language;
  environment: Environment;
  /** More than 0. */
  widthPx: number;
  /** See `TimelineProps`. */
  heightPx: number | undefined;
  /** The root's size of type, in pixels: as large as the reader has told the browser to make it. */
  remPx: number;
  fontFamily: string;
  view: TimelineView;
  changeView: ChangeView;
  drawing: Omit<Drawing, 'cursor' | 'idPrefix'>;
  keyboard: Keyboard;
  /** The drawing's element. */
  svg: RefObject<SVGSVGElement | null>;
  /** Holds what is drawn; see `useShownPicture`. */
  keepShown: KeepShown;
  onOpen: OpenTarget;
  /** Closes what is open; false: nothing is. */
  onClose: () => boolean;
  /** Opens the legend, where that does not stand among the controls. */
  legendButton: ReactNode;
  /** The rows that are not drawn, and the way to them. */
  foldedRows: FoldedRows;
  isStill: boolean;
  onBusy: () => () => void;
}
