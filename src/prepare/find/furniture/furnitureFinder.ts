import { codePointsOf } from '../../text/codePoints.ts';
import type { Finder } from '../finder.ts';

/** `npm run story -- find furniture`. */
export const furnitureFinder: Finder = {
  name: 'furniture',
  about: `what is the site's and not the article's: prompts, credits, captions, notices, widgets,
    labels and lists of links, each with what it is`,
  async find(text, { language = 'en' }) {
    const { findFurniture } = await import('./findFurniture.ts');
    const { readFrontMatter } = await import('../../articles/frontMatter.ts');
    const points = codePointsOf(text);
    const front = readFrontMatter(points, '');
    const first = points.atUnit(front.end);
    const found = findFurniture(text.slice(front.end), language, { boxes: front.furniture });
    return found.map((one) => ({
      start: first + one.start,
      end: first + one.end,
      text: one.text,
      why: one.why,
    }));
  },
};
