import type { Story } from '../model/story.ts';
import type { StoryEvent as EventInFile, UndatedEvent } from '../file/schema.ts';
import { bases } from './bases.ts';
import type { OutlineColumns } from './pieceSchemas.ts';

/** What the columns of an outline name by position. */
export interface Positions {
  articles: ReadonlyMap<string, number>;
  people: ReadonlyMap<string, number>;
}

/**
 * A stretch of a story's events as columns.
 *
 * @param wire each event as the story's file has it, by id
 */
export function writeOutline(
  { events }: Pick<Story, 'events'>,
  [first, end]: readonly [number, number],
  wire: ReadonlyMap<string, EventInFile | UndatedEvent>,
  { articles, people }: Positions,
): Omit<OutlineColumns, 'story'> {
  const stretch = events.slice(first, end);
  const tagNames = [...new Set(stretch.flatMap(({ tags }) => tags))];
  const tagPositions = new Map(tagNames.map((name, at) => [name, at]));
  const dates = stretch.map(({ id }) => dateOf(wire.get(id)));
  return {
    first,
    ids: stretch.map(({ id }) => id),
    titles: stretch.map(({ title }) => title),
    importance: stretch.map(({ importance }) => importance),
    edtf: dates.map((date) => date?.edtf ?? null),
    lasted: dates.map((date) => (date?.extent === 'span' ? 1 : 0)),
    basis: dates.map((date) => (date ? bases.indexOf(date.basis) : 0)),
    articles: stretch.map((event) => positionsOf(event.articles, articles)),
    people: stretch.map((event) => positionsOf(event.people, people)),
    tagNames,
    tags: stretch.map(({ tags }) => positionsOf(tags, tagPositions)),
    announcedBy: stretch.flatMap(({ announcedBy }, at): [number, number[]][] =>
      announcedBy.length === 0 ? [] : [[at, positionsOf(announcedBy, articles)]],
    ),
    after: stretch.flatMap(({ after }, at): [number, string[]][] =>
      after.length === 0 ? [] : [[at, [...after]]],
    ),
  };
}

function dateOf(event: EventInFile | UndatedEvent | undefined) {
  return event && 'date' in event ? event.date : null;
}

function positionsOf(ids: readonly string[], positions: ReadonlyMap<string, number>): number[] {
  return ids.map((id) => {
    const at = positions.get(id);
    if (at === undefined) throw new Error(`no entry "${id}" in a parsed story`);
    return at;
  });
}
