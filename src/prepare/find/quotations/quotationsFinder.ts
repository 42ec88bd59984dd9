import { findFurniture } from '../furniture/findFurniture.ts';
import type { Finder } from '../finder.ts';
import { findQuotations } from './findQuotations.ts';

/** `npm run story -- find quotations`. */
export const quotationsFinder: Finder = {
  name: 'quotations',
  about: `direct quotations without their outer marks, none of the site's furniture, each with its
    speaker (null where none is named near by), the number of the statement that it is a part of, and
    its kind: statement, words (a few, set in marks for their own sake) or title (of a work)`,
  find: (text, { language = 'en' }) =>
    findQuotations(text, language, findFurniture(text, language)).map(
      ({ start, end, text, speaker, statement, kind }) => ({
        start,
        end,
        text,
        speaker,
        statement,
        kind,
      }),
    ),
  describe: ({ speaker, statement, kind }) =>
    `${speaker ?? 'nobody named'}, ${kind === 'statement' ? kind : `${kind}, no.`} ${statement}`,
};
