import { circleNumbers } from '../../../story/model/circleNumbers.ts';
import { earlierFirst, indexEarlier } from '../../../story/model/earlierFirst.ts';
import { jsonPath } from '../../../story/file/jsonPath.ts';
import { findOrderIssues } from '../../../story/file/orderIssues.ts';
import type { StoryFile } from '../../../story/file/schema.ts';
import type { EnteredEvent } from '../entered.ts';
import type { Notes } from '../notes.ts';

/**
 * The field `after` of an event, with the story's ids in place of the names that the file uses.
 *
 * @param dated the ids of the events that have a date, by their names in the file
 */
export function orderOfRows(
  { after = [], place }: EnteredEvent,
  dated: ReadonlyMap<string | null, string>,
  notes: Notes,
): { after?: string[] } {
  const ids = after.flatMap((name) => {
    const id = dated.get(name);
    if (id === undefined)
      notes.add('“after” that names no dated event of the sheet is not carried', place);
    return id ?? [];
  });
  return ids.length === 0 ? {} : { after: ids };
}

/**
 * Leaves out a known order that is circular or contradicts the dates, for which a story would be
 * refused.
 */
export function withoutContradictions(story: StoryFile, notes: Notes): StoryFile {
  const refused = new Set(findOrderIssues(story).map(({ path }) => path));
  if (refused.size === 0) return story;
  const earlierOf = indexEarlier(story.events);
  const circles = circleNumbers(earlierOf, earlierFirst(earlierOf).sorted);
  // Nobody knows which edge of a cycle is the wrong one.
  const isInCircle = (later: number, nth: number) =>
    circles[later] === circles[earlierOf[later]?.[nth] ?? -1];
  const events = story.events.map(({ after = [], ...event }, i) => {
    const kept = after.filter(
      (_, j) => !isInCircle(i, j) && !refused.has(jsonPath(['events', i, 'after', j])),
    );
    if (kept.length === after.length) return story.events[i] ?? event;
    notes.add('“after” in a circle or against the dates is not carried', event.id);
    const { accounts, ...rest } = event;
    return { ...rest, ...(kept.length === 0 ? {} : { after: kept }), accounts };
  });
  return { ...story, events };
}
