import type { Finder } from '../finder.ts';
import { findFurniture } from './findFurniture.ts';

/** `npm run story -- find furniture`. */
export const furnitureFinder: Finder = {
  name: 'furniture',
  about: `what is the site's and not the article's: prompts, credits, captions, notices, widgets,
    labels and lists of links, each with what it is`,
  find: (text, { language = 'en' }) =>
    findFurniture(text, language).map(({ start, end, text, why }) => ({ start, end, text, why })),
};
