import { errorAt, type Rule } from '../context.ts';

/** The parts of a version are in the order of the article and do not overlap. */
export const quotationParts: Rule = (context) =>
  context.story.quotations.flatMap(({ versions }, i) =>
    versions.flatMap(({ parts }, j) =>
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
  );
