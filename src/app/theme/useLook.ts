import { useLayoutEffect } from 'react';
import type { Language } from '../../language/english.ts';
import { documentTag } from '../../language/languages.ts';
import type { AddressState } from '../address/addressState.ts';
import { papers } from './papers.ts';
import { readableAccent } from './readableAccent.ts';
import { showLook } from './showLook.ts';

type Look = Pick<AddressState, 'theme' | 'accent' | 'font' | 'header' | 'embed' | 'capture'>;

/**
 * Puts how the page looks on the document's root, where the style sheets read it.
 *
 * @param language null: not known yet; the root keeps the one that it has
 */
export function useLook(
  { theme, accent, font, header, embed, capture }: Look,
  language: Language | null,
): void {
  useLayoutEffect(() => {
    const root = document.documentElement;
    if (language) {
      root.lang = documentTag(language);
      root.dir = language.direction;
    }
    showLook(root, { theme, font, header, embed });
    root.toggleAttribute('data-capture', capture);
    for (const scheme of ['light', 'dark'] as const) {
      const property = `--accent-${scheme}`;
      if (accent === null) root.style.removeProperty(property);
      else root.style.setProperty(property, readableAccent(accent, papers[scheme]));
    }
  }, [theme, accent, font, header, embed, capture, language]);
}
