import { peopleWithReports } from '../../story/personReport.ts';
import type { Story } from '../../story/model/story.ts';
import { articlesInOrder } from '../article/articlesInOrder.ts';
import type { PanelTarget } from '../context/panelTarget.ts';
import type { Opened } from './opened.ts';

/** What comes before and after what the panel shows; null: nothing. */
export interface PanelNeighbours {
  previous: PanelTarget | null;
  next: PanelTarget | null;
}

/**
 * Of an event those that search and filters leave (`left`; null: all), in the order of the list, dated
 * ones and then undated ones, and so too when they leave the open one itself out; of an article
 * the articles in the order of the timeline's rows; of a person the people whom an event
 * or a statement names, in the order of the file.
 */
export function neighboursOf(
  story: Story,
  opened: Opened,
  left: ReadonlySet<string> | null,
): PanelNeighbours {
  if (opened.kind === 'article') {
    const ids = articlesInOrder(story).map(({ id }) => id);
    return around(ids, opened.article.id, (articleId) => ({ kind: 'article', articleId }));
  }
  if (opened.kind === 'person') {
    const ids = peopleWithReports(story);
    return around(ids, opened.person.id, (personId) => ({ kind: 'person', personId }));
  }
  const open = opened.event.id;
  const ids = [...story.events, ...story.undated]
    .map(({ id }) => id)
    .filter((id) => left === null || id === open || left.has(id));
  return around(ids, open, (eventId) => ({ kind: 'event', eventId }));
}

function around(
  ids: readonly string[],
  id: string,
  target: (id: string) => PanelTarget,
): PanelNeighbours {
  const index = ids.indexOf(id);
  const at = (place: number) => {
    const found = index === -1 || place < 0 ? undefined : ids[place];
    return found === undefined ? null : target(found);
  };
  return { previous: at(index - 1), next: at(index + 1) };
}
