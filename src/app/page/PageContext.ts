import { createContext, useContext } from 'react';
import type { Language } from '../../language/english.ts';
import type { AddressBar } from '../address/addressBar.ts';
import type { AddressState } from '../address/addressState.ts';
import type { ParentEnd } from '../embed/createParentEnd.ts';
import type { ReadySignal } from '../ready/readySignal.ts';

interface Page {
  bar: AddressBar;
  ready: ReadySignal;
  /** Null: not in another page's frame. */
  parentEnd: ParentEnd | null;
  address: AddressState;
  language: Language;
  /** The language's file is there. False: `language` is English and stands in; say nothing yet. */
  languageSettled: boolean;
  /** The language of the story that is shown, which the page speaks unless the address has one. */
  storyLanguage: string | null;
  speakFor: (storyLanguage: string | null) => void;
  /** The fonts are there, or are not waited for any longer. */
  fontsSettled: boolean;
}

export const PageContext = createContext<Page | null>(null);

/** @throws Error outside `App` */
export function usePage(): Page {
  const page = useContext(PageContext);
  if (!page) throw new Error('usePage needs App above');
  return page;
}
