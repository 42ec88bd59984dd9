import type { Finder } from '../finder.ts';

/** `npm run story -- find quotations`. */
export const quotationsFinder: Finder = {
  name: 'quotations',
  about: `direct quotations without their outer marks, none of the site's furniture, each with its
    speaker (null where none is named near by), the number of the statement that it is a part of, and
    its kind: statement, words (a few, set in marks for their own sake) or title (of a work)`,
  async find(text, { language = 'en' }) {
    const [{ findFurniture }, { findQuotations }] = await Promise.all([
      import('../furniture/findFurniture.ts'),
      import('./findQuotations.ts'),
    ]);
    const found = findQuotations(text, language, findFurniture(text, language));
    return found.map(({ start, end, text, speaker, statement, kind }) => ({
      start,
      end,
      text,
      speaker,
      statement,
      kind,
    }));
  },
  describe: ({ speaker, statement, kind }) =>
    `${speaker ?? 'nobody named'}, ${kind === 'statement' ? kind : `${kind}, no.`} ${statement}`,
};
