import { createContext, useContext, type RefObject } from 'react';
import type { ReaderChoicesStore } from '../../panels/choices/readerChoices.ts';
import type { AddressBar } from '../address/addressBar.ts';
import type { ParentEnd } from '../embed/createParentEnd.ts';
import type { PrerenderedText } from '../prerender/prerenderedText.ts';
import type { ReadySignal } from '../ready/readySignal.ts';
import type { Surroundings } from './surroundings.ts';

/** What the page is made with. None of it is ever replaced, so that nothing is drawn for its sake. */
export interface Services {
  bar: AddressBar;
  ready: ReadySignal;
  /** False: the story stands in a page whose title and address are somebody else's. */
  ownsDocument: boolean;
  /** In which the story scrolls, where that is not the window; absent or null: it is the window. */
  port?: RefObject<HTMLElement | null> | null;
  /** Null: not in another page's frame. */
  parentEnd: ParentEnd | null;
  surroundings: Surroundings;
  /** The text that stood on the page before its program. */
  prerendered: PrerenderedText;
  /** The reader's choices for a story, which outlast its routes. */
  choicesOf: (storyId: string) => ReaderChoicesStore;
}

const ServicesContext = createContext<Services | null>(null);

export const ServicesProvider = ServicesContext.Provider;

/** @throws Error outside a `ServicesProvider` */
export function useServices(): Services {
  const services = useContext(ServicesContext);
  if (!services) throw new Error('useServices needs a ServicesProvider above');
  return services;
}
