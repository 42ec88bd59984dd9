import type { AddressState } from '../address/addressState.ts';

type FirstLook = Pick<AddressState, 'theme' | 'font' | 'header' | 'embed'>;

/** Puts on the document's root what the style sheets need to know for the first paint. */
export function showLook(root: HTMLElement, { theme, font, header, embed }: FirstLook): void {
  root.dataset['theme'] = theme;
  root.dataset['font'] = font;
  root.toggleAttribute('data-embed', embed);
  root.toggleAttribute('data-headless', embed && !header);
}
