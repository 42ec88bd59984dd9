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
      /** The article whose account is to be in view; `null` for none in particular. */
      articleId: string | null;
      /**
       * One of its differences that is to be in view, which takes precedence over an account; `null`
       * for none.
       */
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
 * What an address opens; `null` for nothing. An event takes precedence over an article, and that
 * over a person. Unknown ids count as absent, and so do an article without an account of the event,
 * and a difference that is not one of the event's.
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
 * The title of the panel: an event's title, a headline or a name. The outlet's name stands in for a
 * headline that has not loaded.
 */
export function titleOfOpened(opened: Opened, story: Story): string {
  if (opened.kind === 'person') return opened.person.name;
  if (opened.kind === 'event') return opened.event.title;
  return opened.article.headline || (story.outletOf(opened.article)?.name ?? '');
}

/** What the panel shows, as what leads to it: for events and articles, marks of the timeline. */
export function targetOfOpened(opened: Opened): PanelTarget {
  if (opened.kind === 'person') return { kind: 'person', personId: opened.person.id };
  if (opened.kind === 'article') return { kind: 'article', articleId: opened.article.id };
  const { event, articleId, differenceId } = opened;
  if (differenceId !== null) return { kind: 'difference', eventId: event.id, differenceId };
  if (articleId === null) return { kind: 'event', eventId: event.id };
  return { kind: 'coverage', eventId: event.id, articleId };
}
