import { errorAt, heldText, type Rule } from '../context.ts';
import { whereStand } from '../words/whereStand.ts';

/** An article's headline occurs in its text, exactly. */
export const headline: Rule = (context) =>
  context.story.articles.flatMap(({ id, headline }, i) => {
    const text = heldText(context, id);
    if (text === undefined || text.indexOf(headline) >= 0) return [];
    const message = `these words are not the article's headline; ${whereStand(text, headline)}`;
    return [errorAt(context, ['articles', i, 'headline'], message)];
  });
