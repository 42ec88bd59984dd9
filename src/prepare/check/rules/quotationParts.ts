import type { QuotationVersion } from '../../../story/file/schema.ts';
import type { Problem } from '../problem.ts';
import { errorAt, type CheckContext, type Rule } from '../context.ts';

/**
 * The parts of a version are in the order of the article and do not overlap, and no version is given
 * twice: it would be counted twice.
 */
export const quotationParts: Rule = (context) =>
  context.story.quotations.flatMap(({ versions }, i) => [
    ...versions.flatMap(({ parts }, j) =>
      parts.flatMap(({ start }, k) => {
        const before = parts[k - 1];
        if (!before || start >= before.end) return [];
        const message =
          start >= before.start
            ? `begins before the part before it ends (${before.end}); parts do not overlap`
            : `begins before the part before it (${before.start}); parts follow the article's order`;
        return [errorAt(context, ['quotations', i, 'versions', j, 'parts', k, 'start'], message)];
      }),
    ),
    ...repeatedVersions(context, versions, i),
  ]);

const placeOf = ({ article, parts }: QuotationVersion) =>
  JSON.stringify([article, ...parts.map(({ start, end }) => [start, end])]);

function repeatedVersions(
  context: CheckContext,
  versions: readonly QuotationVersion[],
  i: number,
): Problem[] {
  const places = versions.map(placeOf);
  return versions.flatMap(({ article }, j) => {
    if (places.indexOf(places[j] ?? '') === j) return [];
    const message = `is the version of ${JSON.stringify(article)} above once more, with the same words; remove one of them`;
    return [errorAt(context, ['quotations', i, 'versions', j], message)];
  });
}
