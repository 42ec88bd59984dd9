import { isWhollyBefore } from '../time/edtf/instants.ts';
import { coverageOf } from './coverage.ts';
import type { Article } from './model/article.ts';
import { standingOf, tellersOf } from './model/standing.ts';
import type { Story } from './model/story.ts';
import type { StoryEvent } from './model/storyEvent.ts';

/**
 * Who was first to report an event, among the articles of the story:
 * - `first`: this article certainly came out before every other that reports it;
 * - `only`: no other article of the story reports it;
 * - `cannot-be-said`: the publication dates do not prove an order, or an article whose text is not
 *   held may report it too.
 */
export type FirstToReport =
  | { state: 'first' | 'only'; article: Article }
  | { state: 'cannot-be-said' };

/**
 * Announcing an event is not reporting it. The result is certain only when an article's last
 * possible moment of publication is before the first possible one of every other that reports the
 * event, or may report it: two articles of the same day prove nothing unless both give a time. An
 * article that came out before the event cannot have reported it. Nothing is said about articles
 * that the story does not have.
 */
export function firstToReport(story: Story, event: StoryEvent): FirstToReport {
  const reporting = standingOf(event) === 'reported' ? tellersOf(event) : [];
  const articles = reporting.map((id) => story.article(id));
  const unread = story.articles.filter(
    (article) => article.file === null && coverageOf(article, event) === 'cannot-be-said',
  );
  const [one, another] = [...articles, ...unread];
  if (!one) return { state: 'cannot-be-said' };
  if (!another && reporting.length === 1) return { state: 'only', article: one };
  const published = [...articles, ...unread].map((article) => ({
    article,
    bounds: article.datePublished.certain,
  }));
  const first = published.find(({ bounds }) =>
    published.every((other) => other.bounds === bounds || isWhollyBefore(bounds, other.bounds)),
  );
  return first && reporting.includes(first.article.id)
    ? { state: 'first', article: first.article }
    : { state: 'cannot-be-said' };
}
