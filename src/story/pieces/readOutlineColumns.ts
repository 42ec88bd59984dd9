import { atOnce, mapInSteps, type Steps } from '../../lazy/steps.ts';
import type { Zone } from '../../time/zone/zone.ts';
import { checkedEdtf } from '../file/checkedEdtf.ts';
import { placeDate } from '../model/placeDate.ts';
import type { StoryDate } from '../model/storyDate.ts';
import type { StoryEvent } from '../model/storyEvent.ts';
import { entryAt } from './entryAt.ts';
import { bases } from './bases.ts';
import type { EventColumns } from './pieceSchemas.ts';

type Mentioned = Readonly<Record<'articles' | 'people', readonly { readonly id: string }[]>>;

/**
 * Reads events from columns.
 *
 * @param mentioned in the story file's order
 * @throws Error when the columns do not fit one another, or the index
 */
export const readOutlineColumns = (
  columns: EventColumns,
  mentioned: Mentioned,
  zone: Zone,
): StoryEvent[] => atOnce(readOutlineColumnsInSteps(columns, mentioned, zone));

/** The same in steps: reading the dates of a file takes longer than a frame. */
export function* readOutlineColumnsInSteps(
  columns: EventColumns,
  mentioned: Mentioned,
  zone: Zone,
): Steps<StoryEvent[]> {
  const announced = new Map(columns.announcedBy);
  const after = new Map(columns.after);
  const articles = idsAt(mentioned.articles.map(({ id }) => id));
  const people = idsAt(mentioned.people.map(({ id }) => id));
  const tags = idsAt(columns.tagNames);
  return yield* mapInSteps(columns.ids, (id, at) => ({
    id,
    title: entryAt(columns.titles, at),
    importance: entryAt(columns.importance, at),
    date: readDate(columns, at, zone),
    articles: articles(entryAt(columns.articles, at)),
    announcedBy: articles(announced.get(at) ?? noPositions),
    people: people(entryAt(columns.people, at)),
    tags: tags(entryAt(columns.tags, at)),
    after: after.get(at) ?? noIds,
  }));
}

const noPositions: readonly number[] = [];
const noIds: readonly string[] = [];

/**
 * Turns indices into ids. Many events have the same few articles, people or tags, and share one
 * list: a hundred thousand lists would each take more memory than their contents.
 */
function idsAt(ids: readonly string[]): (positions: readonly number[]) => readonly string[] {
  const known = new Map<string, readonly string[]>([['', noIds]]);
  return (positions) => {
    const key = positions.join(' ');
    const made = known.get(key) ?? positions.map((at) => entryAt(ids, at));
    known.set(key, made);
    return made;
  };
}

function readDate(columns: EventColumns, at: number, zone: Zone): StoryDate | null {
  const edtf = entryAt(columns.edtf, at);
  if (edtf === null) return null;
  const extent = entryAt(columns.lasted, at) === 1 ? 'span' : 'moment';
  const basis = entryAt(bases, entryAt(columns.basis, at));
  return placeDate({ edtf: checkedEdtf({ edtf }), extent, basis }, zone);
}
