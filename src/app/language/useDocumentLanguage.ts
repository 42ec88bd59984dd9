import { useLayoutEffect } from 'react';
import type { Language } from '../../language/english.ts';
import { documentTag } from '../../language/languages.ts';

/**
 * Sets the page's language and reading direction on the document's root.
 *
 * @param language null when not yet known; the root keeps what it has
 */
export function useDocumentLanguage(language: Language | null): void {
  useLayoutEffect(() => {
    if (!language) return;
    const root = document.documentElement;
    // Writing the same value again would restyle every element of the page.
    if (root.lang !== documentTag(language)) root.lang = documentTag(language);
    if (root.dir !== language.direction) root.dir = language.direction;
  }, [language]);
}
