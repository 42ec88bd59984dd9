import { createContext, useContext } from 'react';
import type { Language } from '../../language/english.ts';
import type { Story } from '../../story/model/story.ts';
import type { Voices } from '../../story/model/voices.ts';
import type { StorySource } from '../../story/source/storySource.ts';
import type { ArticleLabels } from '../../story/words/articleLabels.ts';
import type { ReaderChoicesStore } from '../choices/readerChoices.ts';
import type { PanelTarget } from './panelTarget.ts';
import type { CheckStamp } from '../provenance/checkStamp.ts';
import type { FocusPlaces } from './focusPlaces.ts';

/**
 * What every part of the panels needs: the story, the words, and the links to its events, articles
 * and people. It does not change when one opens, so that a long list is not rendered again.
 */
export interface PanelContext {
  story: Story;
  /** What the articles wrote is requested from it; see `Awaited`. */
  source: StorySource;
  voices: Voices;
  labels: ArticleLabels;
  language: Language;
  /**
   * The address of an event, of an event with one article's account in view, of an article or of a
   * person. `null` for the page with nothing open.
   */
  hrefOf: (target: PanelTarget | null) => string;
  /**
   * The complete link to what is shown, for sharing: the story, what is open and what narrows it,
   * but not how this reader looks at it. `null` in text without a program.
   */
  linkOfShown: (() => string) | null;
  /** Navigates there without loading the page again. */
  open: (target: PanelTarget | null) => void;
  /**
   * Scrolls an event's place on the timeline into view, with the panel out of the way. `null` when
   * there is no timeline to show it on; then a link leads to the event.
   */
  showOnTimeline: ((eventId: string) => void) | null;
  /** When the site's build compared the story with its articles; `null` when no check is known. */
  checkStamp: () => Promise<CheckStamp | null>;
  /**
   * Keeps the page from being ready while something is still being drawn, until the returned release
   * is called.
   */
  hold: () => () => void;
  /** A prefix for the ids of its parts, when the page may contain other stories. */
  idPrefix?: string;
  /**
   * What the reader chooses for this story, wherever it is shown. `null` in text without a program,
   * where everything has its default.
   */
  choices: ReaderChoicesStore | null;
  /** What can receive the focus when a panel closes. */
  places: FocusPlaces;
}

const Context = createContext<PanelContext | null>(null);

export const PanelContextProvider = Context.Provider;

/** @throws Error outside a `PanelContextProvider` */
export function usePanelContext(): PanelContext {
  const context = useContext(Context);
  if (!context) throw new Error('usePanelContext needs a PanelContextProvider above');
  return context;
}
