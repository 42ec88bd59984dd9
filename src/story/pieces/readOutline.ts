import type { Zone } from '../../time/zone/zone.ts';
import { edtfOf } from '../file/edtfOf.ts';
import { placeDate } from '../model/placeDate.ts';
import type { StoryDate } from '../model/storyDate.ts';
import type { StoryEvent } from '../model/storyEvent.ts';
import { entryAt } from './entryAt.ts';
import { bases } from './bases.ts';
import type { OutlineColumns, PiecesIndex } from './pieceSchemas.ts';

/**
 * The events of a file of columns.
 * @throws Error when the columns do not fit one another, or the index
 */
export function readOutline(
  columns: OutlineColumns,
  index: Pick<PiecesIndex, 'articles' | 'people'>,
  zone: Zone,
): StoryEvent[] {
  const announced = new Map(columns.announcedBy);
  const after = new Map(columns.after);
  const articles = (positions: readonly number[]) =>
    positions.map((at) => entryAt(index.articles, at).id);
  return columns.ids.map((id, at) => ({
    id,
    title: entryAt(columns.titles, at),
    importance: entryAt(columns.importance, at),
    date: readDate(columns, at, zone),
    articles: articles(entryAt(columns.articles, at)),
    announcedBy: articles(announced.get(at) ?? none),
    people: entryAt(columns.people, at).map((person) => entryAt(index.people, person).id),
    tags: entryAt(columns.tags, at).map((tag) => entryAt(columns.tagNames, tag)),
    after: after.get(at) ?? noIds,
  }));
}

const none: readonly number[] = [];
const noIds: readonly string[] = [];

function readDate(columns: OutlineColumns, at: number, zone: Zone): StoryDate | null {
  const edtf = entryAt(columns.edtf, at);
  if (edtf === null) return null;
  const extent = entryAt(columns.lasted, at) === 1 ? 'span' : 'moment';
  const basis = entryAt(bases, entryAt(columns.basis, at));
  return placeDate({ edtf: edtfOf({ edtf }), extent, basis }, zone);
}
