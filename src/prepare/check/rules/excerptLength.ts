import { countCodePoints } from '../../text/codePoints.ts';
import { errorAt, type Rule } from '../context.ts';
import { placedSpans } from '../placedSpans.ts';

/** Code points. */
const longestExcerpt = 300;

/** An excerpt is a short quotation. */
export const excerptLength: Rule = (context) =>
  placedSpans(context.story).flatMap(({ use, exact, place }) => {
    const length = countCodePoints(exact);
    if (use !== 'excerpt' || length <= longestExcerpt) return [];
    const message = `has ${length} code points, more than the ${longestExcerpt} of a short quotation; take fewer of its words, or give them as two excerpts`;
    return [errorAt(context, [...place, 'exact'], message)];
  });
