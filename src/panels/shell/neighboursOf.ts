import {
  articlesAround,
  eventsAround,
  peopleAround,
  type Neighbours,
} from '../../story/neighbours.ts';
import type { Story } from '../../story/model/story.ts';
import type { PanelTarget } from '../context/panelTarget.ts';
import type { Opened } from './opened.ts';

/** The neighbours of what the panel shows; `null` where there is none. */
export interface PanelNeighbours {
  previous: PanelTarget | null;
  next: PanelTarget | null;
}

/** @param left the events that search and filters leave; null for all */
export function neighboursOf(
  story: Story,
  opened: Opened,
  matchingIds: ReadonlySet<string> | null,
): PanelNeighbours {
  if (opened.kind === 'article') {
    return targets(articlesAround(story, opened.article.id), (articleId) => ({
      kind: 'article',
      articleId,
    }));
  }
  if (opened.kind === 'person') {
    return targets(peopleAround(story, opened.person.id), (personId) => ({
      kind: 'person',
      personId,
    }));
  }
  return targets(eventsAround(story, opened.event.id, matchingIds), (eventId) => ({
    kind: 'event',
    eventId,
  }));
}

function targets(
  { previous, next }: Neighbours,
  target: (id: string) => PanelTarget,
): PanelNeighbours {
  return {
    previous: previous === null ? null : target(previous),
    next: next === null ? null : target(next),
  };
}
