import { isCertainlyBefore } from '../time/edtf/relations.ts';
import { certainBounds } from './model/bounds.ts';
import type { Article, StoryEvent, UndatedEvent } from './file/schema.ts';

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
 * day is after the event's last one. An article of the same day may have come out before it.
 */
export function coverageOf(article: Article, event: StoryEvent | UndatedEvent): CoverageState {
  if (event.accounts.some((account) => account.article === article.id)) return 'reports';
  if (!('date' in event)) return 'cannot-be-said';
  const published = certainBounds(article.datePublished);
  const happened = certainBounds(event.date);
  if (isCertainlyBefore(published, happened)) return 'published-before';
  return isCertainlyBefore(happened, published) ? 'not-in-article' : 'cannot-be-said';
}
