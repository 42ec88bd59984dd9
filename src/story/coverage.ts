import { isWhollyBefore } from '../time/edtf/instants.ts';
import type { Article } from './model/article.ts';
import { standingOf } from './model/standing.ts';
import type { DatedEvent, StoryEvent } from './model/storyEvent.ts';

/**
 * What can be said of one article and one event:
 * - `reports`: the article has an account of it;
 * - `published-before`: the article certainly came out before the event;
 * - `not-in-article`: it certainly came out after the event, and has no account of it;
 * - `cannot-be-said`: its publication and the event's bounds overlap, or one of them is open; or its
 *   text is not held, so that nothing is known to be absent from it.
 */
export type CoverageState = 'reports' | 'published-before' | 'not-in-article' | 'cannot-be-said';

/**
 * Nothing is inferred from silence: "not in this article" needs a publication whose first possible
 * moment is after the event's last one. An article of the same day may have come out before it,
 * unless both tell the time.
 */
export function coverageOf(article: Article, event: StoryEvent): CoverageState {
  if (event.articles.includes(article.id)) return 'reports';
  if (!event.date) return 'cannot-be-said';
  const published = article.datePublished.certain;
  const happened = event.date.certain;
  if (isWhollyBefore(published, happened)) return 'published-before';
  const isLater = isWhollyBefore(happened, published);
  return isLater && article.file !== null ? 'not-in-article' : 'cannot-be-said';
}

/** The articles that are known not to have an event though they came out after it, as they are given. */
export function articlesWithout(
  event: StoryEvent,
  articles: readonly Article[],
): readonly Article[] {
  return articles.filter((article) => coverageOf(article, event) === 'not-in-article');
}

/**
 * The events before an article's publication that are known not to be in it, as they are given. Of
 * what is only announced nobody says that it happened, and what no article here has is told as that.
 */
export function eventsNotIn(
  article: Article,
  events: readonly DatedEvent[],
): readonly DatedEvent[] {
  return events.filter(
    (event) => standingOf(event) === 'reported' && coverageOf(article, event) === 'not-in-article',
  );
}
