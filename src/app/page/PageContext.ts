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
