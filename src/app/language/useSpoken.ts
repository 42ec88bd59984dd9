import { useLayoutEffect } from 'react';
import { usePage } from '../page/PageContext.ts';

/**
 * Lets the page speak the language of what it shows, unless the address asks for another. True once
 * it does: until then nothing is to be shown, so that no other language flashes up.
 *
 * @param storyLanguage BCP 47; null: nothing is known yet, or there is none, and any language will do
 */
export function useSpoken(storyLanguage: string | null): boolean {
  const page = usePage();
  const { speakFor } = page;
  useLayoutEffect(() => {
    if (storyLanguage === null) return undefined;
    speakFor(storyLanguage);
    return () => speakFor(null);
  }, [speakFor, storyLanguage]);
  const isAsked = page.address.lang !== null || storyLanguage === null;
  const isKnown = isAsked || page.storyLanguage === storyLanguage;
  return page.languageSettled && isKnown;
}
