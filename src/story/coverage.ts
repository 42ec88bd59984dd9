import { isWhollyBefore } from '../time/edtf/instants.ts';
import type { Article } from './model/article.ts';
import { standingOf } from './model/standing.ts';
import type { DatedEvent, StoryEvent } from './model/storyEvent.ts';

/**
 * What can be said about one article and one event:
 * - `reports`: the article has an account of it;
 * - `published-before`: the article certainly came out before the event;
 * - `not-in-article`: it certainly came out after the event, and has no account of it;
 * - `published-later`: likewise, but no article here reports that the event has happened, so nothing
 *   is said to be left out;
 * - `cannot-be-said`: its publication date and the event's bounds overlap, or one of them is open;
 *   or its text is not held, so that nothing is known to be absent from it.
 */
export type CoverageState =
  | 'reports'
  | 'published-before'
  | 'not-in-article'
  | 'published-later'
  | 'cannot-be-said';

/**
 * Nothing is inferred from silence: "not in this article" requires that the first possible moment of
 * publication is after the event's last one. An article of the same day may have come out before the
 * event, unless both give a time.
 */
export function coverageOf(article: Article, event: StoryEvent): CoverageState {
  if (event.articles.includes(article.id)) return 'reports';
  if (!event.date) return 'cannot-be-said';
  const published = article.datePublished.certain;
  const happened = event.date.certain;
  if (isWhollyBefore(published, happened)) return 'published-before';
  const isLater = isWhollyBefore(happened, published);
  if (!isLater || article.file === null) return 'cannot-be-said';
  return standingOf(event) === 'reported' ? 'not-in-article' : 'published-later';
}

/**
 * The articles that are known not to have an event although they came out after it, in the given
 * order. None is said to leave out what is only announced, or what no article here has.
 */
export function articlesWithout(
  event: StoryEvent,
  articles: readonly Article[],
): readonly Article[] {
  return articles.filter((article) => coverageOf(article, event) === 'not-in-article');
}

/**
 * The events before an article's publication that are known not to be in it, in the given order.
 * Events that are only announced are not said to have happened, and those from no article are marked
 * as such.
 */
export function eventsNotIn(
  article: Article,
  events: readonly DatedEvent[],
): readonly DatedEvent[] {
  return events.filter((event) => coverageOf(article, event) === 'not-in-article');
}
