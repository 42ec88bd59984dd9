import type { Story } from '../../story/model.ts';
import type { Article, StoryEvent, UndatedEvent } from '../../story/schema.ts';
import type { Target } from '../../timeline/move/target.ts';

/** What the panel shows. */
export type Opened =
  | {
      kind: 'event';
      event: StoryEvent | UndatedEvent;
      /** The article whose account is to be in view; null: none in particular. */
      articleId: string | null;
    }
  | { kind: 'article'; article: Article };

/**
 * What an address opens; null: nothing. An event goes before an article. Ids that the story does
 * not have count as absent, and so does an article without an account of the event.
 */
export function openedOf(
  story: Story,
  { event: eventId, article: articleId }: { event: string | null; article: string | null },
): Opened | null {
  const event = eventId === null ? undefined : story.event(eventId);
  if (event) {
    const account = event.accounts.find(({ article }) => article === articleId);
    return { kind: 'event', event, articleId: account?.article ?? null };
  }
  const article = story.file.articles.find(({ id }) => id === articleId);
  return article ? { kind: 'article', article } : null;
}

/** The mark of the timeline that stands for what the panel shows. */
export function targetOfOpened(opened: Opened): Target {
  if (opened.kind === 'article') return { kind: 'article', articleId: opened.article.id };
  const { event, articleId } = opened;
  if (articleId === null) return { kind: 'event', eventId: event.id };
  return { kind: 'coverage', eventId: event.id, articleId };
}
