import { errorAt, type Rule } from '../context.ts';
import { placedSpans } from '../placedSpans.ts';

/**
 * An article whose text nobody holds (`file` is null) is credited and linked, but none of its
 * words are shown: nothing could prove them.
 */
export const textNotHeld: Rule = (context) => {
  const notHeld = new Set(
    context.story.articles.filter(({ file }) => file === null).map(({ id }) => id),
  );
  if (notHeld.size === 0) return [];
  const withheld = context.story.withheld.map((range, i) => ({ ...range, place: ['withheld', i] }));
  return [...placedSpans(context.story), ...withheld]
    .filter(({ article }) => notHeld.has(article))
    .map(({ article, place }) =>
      errorAt(
        context,
        place,
        `the text of "${article}" is not held, so none of its words can be shown; name its file, or remove this`,
      ),
    );
};
