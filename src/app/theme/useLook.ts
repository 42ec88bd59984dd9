import { useLayoutEffect } from 'react';
import type { AddressState } from '../address/addressState.ts';
import { useAddress } from '../services/useAddress.ts';
import { papers } from './papers.ts';
import { readableAccent } from './readableAccent.ts';
import { showLook } from './showLook.ts';

const look = ({ theme, accent, font, header, embed, capture }: AddressState) => ({
  theme,
  accent,
  font,
  header,
  embed,
  capture,
});

/** Puts the page's look on the document's root, where the style sheets read it. */
export function useLook(): void {
  const { theme, accent, font, header, embed, capture } = useAddress(look);
  useLayoutEffect(() => {
    const root = document.documentElement;
    showLook(root, { theme, font, header, embed });
    root.toggleAttribute('data-capture', capture);
    for (const scheme of ['light', 'dark'] as const) {
      const property = `--accent-${scheme}`;
      if (accent === null) root.style.removeProperty(property);
      else root.style.setProperty(property, readableAccent(accent, papers[scheme]));
    }
  }, [theme, accent, font, header, embed, capture]);
}
