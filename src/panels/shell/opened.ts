import type { Story } from '../../story/model/story.ts';
import type { Article } from '../../story/model/article.ts';
import type { Person } from '../../story/model/person.ts';
import type { StoryEvent } from '../../story/model/storyEvent.ts';
import type { PanelTarget } from '../context/panelTarget.ts';

/** What the panel shows. */
export type Opened =
  | {
      kind: 'event';
      event: StoryEvent;
      /** The article whose account is to be in view; null: none in particular. */
      articleId: string | null;
      /** One of its differences that is to be in view, and goes before an account; null: none. */
      differenceId: string | null;
    }
  | { kind: 'article'; article: Article }
  | { kind: 'person'; person: Person };

interface OpenIds {
  event: string | null;
  article: string | null;
  person: string | null;
  difference: string | null;
}

/**
 * What an address opens; null: nothing. An event goes before an article, and that
 * before a person. Ids that the story does
 * not have count as absent, and so do an article without an account of the event, and a difference
 * that is not one of the event's.
 */
export function openedOf(
  story: Story,
  { event: eventId, article: articleId, person: personId, difference: differenceId }: OpenIds,
): Opened | null {
  const event = eventId === null ? undefined : story.event(eventId);
  if (event) {
    const account = event.articles.find((article) => article === articleId);
    const difference = story.differencesOf(event.id).find(({ id }) => id === differenceId);
    return {
      kind: 'event',
      event,
      articleId: difference ? null : (account ?? null),
      differenceId: difference?.id ?? null,
    };
  }
  const article = story.articles.find(({ id }) => id === articleId);
  if (article) return { kind: 'article', article };
  const person = story.people.find(({ id }) => id === personId);
  return person ? { kind: 'person', person } : null;
}

/**
 * What the panel is called: an event's title, a headline or a name. The outlet's name stands in for
 * a headline that has not come.
 */
export function titleOfOpened(opened: Opened, story: Story): string {
  if (opened.kind === 'person') return opened.person.name;
  if (opened.kind === 'event') return opened.event.title;
  return opened.article.headline || (story.outletOf(opened.article)?.name ?? '');
}

/** What the panel shows as what leads there: of events and articles, marks of the timeline. */
export function targetOfOpened(opened: Opened): PanelTarget {
  if (opened.kind === 'person') return { kind: 'person', personId: opened.person.id };
  if (opened.kind === 'article') return { kind: 'article', articleId: opened.article.id };
  const { event, articleId, differenceId } = opened;
  if (differenceId !== null) return { kind: 'difference', eventId: event.id, differenceId };
  if (articleId === null) return { kind: 'event', eventId: event.id };
  return { kind: 'coverage', eventId: event.id, articleId };
}
