import type { Story } from '../../story/model.ts';
import type { Target } from '../../timeline/move/target.ts';
import { articlesInOrder } from '../article/articlesInOrder.ts';
import type { Opened } from './opened.ts';

/** What comes before and after what the panel shows; null: nothing. */
export interface PanelNeighbours {
  previous: Target | null;
  next: Target | null;
}

/**
 * Of an event the events in the order of the list, dated ones and then undated ones; of an article
 * the articles in the order of the timeline's rows.
 */
export function neighboursOf(story: Story, opened: Opened): PanelNeighbours {
  if (opened.kind === 'article') {
    const ids = articlesInOrder(story).map(({ id }) => id);
    return around(ids, opened.article.id, (articleId) => ({ kind: 'article', articleId }));
  }
  const ids = [...story.events, ...story.undated].map(({ id }) => id);
  return around(ids, opened.event.id, (eventId) => ({ kind: 'event', eventId }));
}

function around(
  ids: readonly string[],
  id: string,
  target: (id: string) => Target,
): PanelNeighbours {
  const index = ids.indexOf(id);
  const at = (place: number) => {
    const found = index === -1 || place < 0 ? undefined : ids[place];
    return found === undefined ? null : target(found);
  };
  return { previous: at(index - 1), next: at(index + 1) };
}
