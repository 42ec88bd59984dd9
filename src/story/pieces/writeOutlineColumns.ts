import type { StoryEvent } from '../model/storyEvent.ts';
import type { StoryEvent as EventInFile, UndatedEvent } from '../file/schema.ts';
import { bases } from './bases.ts';
import type { Material } from './pack/material.ts';
import type { EventColumns } from './pieceSchemas.ts';

/** Some events as columns. */
export function writeColumns(
  stretch: readonly StoryEvent[],
  { file, wireOf }: Material,
): EventColumns {
  const tagNames = [...new Set(stretch.flatMap(({ tags }) => tags))];
  const articles = positionsIn(file.articles);
  const people = positionsIn(file.people);
  const tag = positionsIn(tagNames.map((id) => ({ id })));
  const dates = stretch.map(({ id }) => dateOf(wireOf.get(id)));
  return {
    ids: stretch.map(({ id }) => id),
    titles: stretch.map(({ title }) => title),
    importance: stretch.map(({ importance }) => importance),
    edtf: dates.map((date) => date?.edtf ?? null),
    lasted: dates.map((date) => (date?.extent === 'span' ? 1 : 0)),
    basis: dates.map((date) => (date ? bases.indexOf(date.basis) : 0)),
    articles: stretch.map((event) => event.articles.map(articles)),
    people: stretch.map((event) => event.people.map(people)),
    tagNames,
    tags: stretch.map(({ tags }) => tags.map(tag)),
    announcedBy: stretch.flatMap(({ announcedBy }, at): [number, number[]][] =>
      announcedBy.length === 0 ? [] : [[at, announcedBy.map(articles)]],
    ),
    after: stretch.flatMap(({ after }, at): [number, string[]][] =>
      after.length === 0 ? [] : [[at, [...after]]],
    ),
  };
}

function dateOf(event: EventInFile | UndatedEvent | undefined) {
  return event && 'date' in event ? event.date : null;
}

/** How a column refers to an entry of a list: by index. */
export function positionsIn(entries: readonly { readonly id: string }[]): (id: string) => number {
  const positions = new Map(entries.map(({ id }, at) => [id, at]));
  return (id) => {
    const at = positions.get(id);
    if (at === undefined) throw new Error(`no entry "${id}" in a parsed story`);
    return at;
  };
}
