import { isCertainlyBefore } from '../time/edtf/relations.ts';
import { certainBounds } from './model/bounds.ts';
import type { Story } from './model/story.ts';
import type { Article, UndatedEvent } from './file/schema.ts';

/**
 * Who was first to report an event, among the articles of the story:
 * - `first`: this article certainly came out before every other that reports it;
 * - `only`: no other article of the story reports it;
 * - `cannot-be-said`: the dates of publication do not prove an order.
 */
export type FirstToReport =
  { state: 'first' | 'only'; article: Article } | { state: 'cannot-be-said' };

/**
 * Certain only when an article's last possible day of publication is before the first possible day
 * of every other that reports the event: two articles of one day prove nothing. It says nothing of
 * articles that the story does not have.
 */
export function firstToReport(story: Story, event: UndatedEvent): FirstToReport {
  const articles = event.accounts.map(({ article }) => story.article(article));
  const [one, another] = articles;
  if (one && !another) return { state: 'only', article: one };
  const published = articles.map((article) => ({
    article,
    bounds: certainBounds(article.datePublished),
  }));
  const first = published.find(({ bounds }) =>
    published.every((other) => other.bounds === bounds || isCertainlyBefore(bounds, other.bounds)),
  );
  return first ? { state: 'first', article: first.article } : { state: 'cannot-be-said' };
}
