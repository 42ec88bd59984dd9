import { isWhollyBefore } from '../time/edtf/instants.ts';
import type { Article } from './model/article.ts';
import type { DatedEvent, StoryEvent } from './model/storyEvent.ts';

/**
 * What can be said of one article and one event:
 * - `reports`: the article has an account of it;
 * - `published-before`: the article certainly came out before the event;
 * - `not-in-article`: it certainly came out after the event, and has no account of it;
 * - `cannot-be-said`: its publication and the event's bounds overlap, or one of them is open.
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
  return isWhollyBefore(happened, published) ? 'not-in-article' : 'cannot-be-said';
}

/** The articles that certainly came out after an event and have no account of it, as they are given. */
export function articlesWithout(
  event: StoryEvent,
  articles: readonly Article[],
): readonly Article[] {
  return articles.filter((article) => coverageOf(article, event) === 'not-in-article');
}

/** The events that certainly came before an article's publication and are not in it, as they are given. */
export function eventsNotIn(
  article: Article,
  events: readonly DatedEvent[],
): readonly DatedEvent[] {
  return events.filter((event) => coverageOf(article, event) === 'not-in-article');
}
