import { overlap } from '../../text/ranges.ts';
import { errorAt, heldText, type CheckContext, type Rule } from '../context.ts';
import { placedSpans } from '../placedSpans.ts';

/**
 * Site furniture (prompts, credits, captions, notices) is not part of the article: only the words
 * that state an outlet's name may come from it.
 */
export const furniture: Rule = (context) => [
  ...furnitureRanges(context),
  ...spansInFurniture(context),
];

function spansInFurniture(context: CheckContext) {
  const furnitureOf = new Map(context.story.articles.map(({ id, furniture }) => [id, furniture]));
  return placedSpans(context.story).flatMap((span) => {
    if (span.use === 'outlet') return [];
    const piece = furnitureOf.get(span.article)?.find((piece) => overlap(piece, span.shown));
    if (!piece) return [];
    const message = `takes words from the site furniture at ${piece.start}–${piece.end}; only an outlet's evidence may`;
    return [errorAt(context, span.place, message)];
  });
}

function furnitureRanges(context: CheckContext) {
  return context.story.articles.flatMap(({ id, file, furniture = [] }, i) =>
    furniture.flatMap(({ start, end }, j) => {
      const place = ['articles', i, 'furniture', j];
      const length = heldText(context, id)?.length ?? file?.characters ?? 0;
      if (end <= start) return [errorAt(context, place, 'the end is not after the start')];
      if (end > length) return [errorAt(context, place, `the article ends at ${length}`)];
      return [];
    }),
  );
}
