import { useLayoutEffect } from 'react';
import type { Language } from '../../language/english.ts';
import { documentTag } from '../../language/languages.ts';

/**
 * Says on the document's root which language the page speaks, and in which direction it is read.
 *
 * @param language null: not known yet; the root keeps the one that it has
 */
export function useDocumentLanguage(language: Language | null): void {
  useLayoutEffect(() => {
    if (!language) return;
    const root = document.documentElement;
    // To write the same again would have every element of the page styled anew.
    if (root.lang !== documentTag(language)) root.lang = documentTag(language);
    if (root.dir !== language.direction) root.dir = language.direction;
  }, [language]);
}
