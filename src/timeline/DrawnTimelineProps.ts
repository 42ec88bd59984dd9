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

/** The props from which the wide and the narrow timeline are drawn. */
export interface DrawnTimelineProps {
  story: TimelineStory;
  language: Language;
  environment: Environment;
  /** More than 0. */
  widthPx: number;
  /** See `TimelineProps`. */
  heightPx: number | undefined;
  /** The root font size in pixels, as the reader has set it in the browser. */
  remPx: number;
  fontFamily: string;
  view: TimelineView;
  changeView: ChangeView;
  drawing: Omit<Drawing, 'idPrefix'>;
  keyboard: Keyboard;
  /** The drawing's element. */
  svg: RefObject<SVGSVGElement | null>;
  /** Holds what is drawn; see `useShownPicture`. */
  keepShown: KeepShown;
  onOpen: OpenTarget;
  /** Closes what is open; false when nothing is. */
  onClose: () => boolean;
  /** Opens the legend, if it is not among the controls. */
  legendButton: ReactNode;
  /** The rows that are not drawn, and the control that shows them. */
  foldedRows: FoldedRows;
  isStill: boolean;
  onBusy: () => () => void;
}
