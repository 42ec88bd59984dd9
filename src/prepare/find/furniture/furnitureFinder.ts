import type { Finder } from '../finder.ts';

/** `npm run story -- find furniture`. */
export const furnitureFinder: Finder = {
  name: 'furniture',
  about: `what is the site's and not the article's: prompts, credits, captions, notices, widgets,
    labels and lists of links, each with what it is`,
  async find(text, { language = 'en' }) {
    const { findFurniture } = await import('./findFurniture.ts');
    const found = findFurniture(text, language);
    return found.map(({ start, end, text, why }) => ({ start, end, text, why }));
  },
};
