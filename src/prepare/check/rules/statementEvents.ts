import { warningAt, type Rule } from '../context.ts';

/**
 * An article that prints what was said at an event has an account of that event. Readers would be
 * told that the event is not in it, beside the words said there. Nothing is said to be absent from
 * an article whose text is not held.
 */
export const statementEvents: Rule = (context) => {
  const { articles, events, undated, quotations } = context.story;
  const held = new Set(articles.filter(({ file }) => file !== null).map(({ id }) => id));
  const reporting = new Map(
    [...events, ...undated].map(({ id, accounts }) => [
      id,
      new Set(accounts.map(({ article }) => article)),
    ]),
  );
  return quotations.flatMap(({ event, versions }, i) => {
    const articlesOf = event === null ? undefined : reporting.get(event);
    if (!articlesOf) return [];
    return versions.flatMap(({ article }, j) => {
      if (articlesOf.has(article) || !held.has(article)) return [];
      const message = `"${article}" prints what was said at "${event}", and readers are told that "${event}" is not in it; give "${event}" an account of this article, or leave "event" out`;
      return [warningAt(context, ['quotations', i, 'versions', j, 'article'], message)];
    });
  });
};
