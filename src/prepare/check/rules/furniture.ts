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
    const words = heldText(context, span.article)?.slice(piece.start, piece.end);
    const what = words === undefined ? 'site furniture' : `the site furniture ${shownOf(words)}`;
    const message = `takes in ${what}, which is not the article; take the words before and after it, as two`;
    return [errorAt(context, span.place, message)];
  });
}

/** As much of a piece as it takes to recognise it. */
const mostShown = 40;

function shownOf(words: string): string {
  const flat = words.trim().replace(/\s+/gu, ' ');
  return flat.length > mostShown ? `“${flat.slice(0, mostShown)} …”` : `“${flat}”`;
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
