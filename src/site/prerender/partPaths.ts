import type { PanelTarget } from '../../panels/context/panelTarget.ts';
import { partLength } from '../../story/largeStory.ts';
import type { Story } from '../../story/model/story.ts';

/** Where the pages with a large story's text are, relative to the story's folder. */
export const partPath = (part: number) => `text/${part + 1}.html`;
export const sourcesPath = 'text/sources.html';

/** Returns a function that finds the page on which a target of a large story is described. */
export function pathsOfParts({ events }: Story): (target: PanelTarget) => string {
  const rankOf = new Map(events.map(({ id }, rank) => [id, rank]));
  return (target) =>
    'eventId' in target
      ? partPath(Math.floor((rankOf.get(target.eventId) ?? 0) / partLength))
      : sourcesPath;
}
