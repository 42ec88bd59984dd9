import { createContext, useContext, type RefObject } from 'react';
import type { ReaderChoicesStore } from '../../panels/choices/readerChoices.ts';
import type { AddressBar } from '../address/addressBar.ts';
import type { ParentEnd } from '../embed/createParentEnd.ts';
import type { PrerenderedText } from '../prerender/prerenderedText.ts';
import type { ReadySignal } from '../ready/readySignal.ts';
import type { Surroundings } from './surroundings.ts';

/** The services that the page is built on. None is ever replaced, so none causes a render. */
export interface Services {
  bar: AddressBar;
  ready: ReadySignal;
  /** False when the story is in a page whose title and address belong to somebody else. */
  ownsDocument: boolean;
  /** The element in which the story scrolls; omitted or null when it is the window. */
  port?: RefObject<HTMLElement | null> | null;
  /** `null` outside another page's frame. */
  parentEnd: ParentEnd | null;
  surroundings: Surroundings;
  /** The text that was on the page before its program. */
  prerendered: PrerenderedText;
  /** The reader's choices for each story, which outlast its routes. */
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
