import { createContext, useContext } from 'react';
import type { Language } from '../../language/english.ts';
import type { Story } from '../../story/model/story.ts';
import type { Voices } from '../../story/model/voices.ts';
import type { StorySource } from '../../story/source/storySource.ts';
import type { ArticleLabels } from '../../story/words/articleLabels.ts';
import type { PanelTarget } from './panelTarget.ts';
import type { CheckStamp } from '../provenance/checkStamp.ts';
import type { FocusPlaces } from './focusPlaces.ts';

/**
 * What every part of the panels needs: the story, the words, and the ways to its events,
 * articles and people. It does not change when one opens, so that opening one does not draw a long list again.
 */
export interface PanelContext {
  story: Story;
  /** What the articles wrote is asked of it; see `Awaited`. */
  source: StorySource;
  voices: Voices;
  labels: ArticleLabels;
  language: Language;
  /**
   * The address of an event, of an event with one article's account in view, of an article or a person.
   * Null: of the page with nothing open.
   */
  hrefOf: (target: PanelTarget | null) => string;
  /**
   * The whole address of what is shown, to hand on: the story, what is open and what narrows it, and
   * not how this reader looks at it. Null: this is text without a program.
   */
  linkOfShown: (() => string) | null;
  /** Goes there without loading the page again. */
  open: (target: PanelTarget | null) => void;
  /**
   * Brings an event's place on the timeline into view, the panel out of the way. Null: there is no
   * timeline to show it on; a link leads to the event instead.
   */
  showOnTimeline: ((eventId: string) => void) | null;
  /** When the site's build compared the story with its articles. Null: no check is known. */
  checkStamp: () => Promise<CheckStamp | null>;
  /** Something is still being drawn, and the page not ready, until the returned release is called. */
  hold: () => () => void;
  /** Before the ids of its parts, where the page may hold other stories. Absent: it holds no other. */
  idPrefix?: string;
  /** What can take the focus when a panel closes. */
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
