import { voiceId } from '../../story/filters/voiceId.ts';
import type { Story } from '../../story/model/story.ts';
import type { Voice } from '../../story/model/voices.ts';
import { usualRows } from '../layout/rows/foldRows.ts';
import { groupRows, type RowGroup } from '../layout/rows/groupRows.ts';
import { groupRowId, rowKinds, subjectOfRow, type RowKind } from '../layout/rows/rowIds.ts';
import type { TimelineIndex } from '../layout/index/timelineIndex.ts';

/** The rows that a story can be drawn with. */
export interface RowsOfStory {
  /** Those with something in them; one: there is nothing to choose. */
  readonly kinds: readonly RowKind[];
  /** What rows stand for until the reader chooses: articles, or, of many articles, outlets. */
  readonly usual: RowKind;
  /** The story with rows of a kind; the same value each time. */
  by: (kind: RowKind) => TimelineIndex;
}

/** @param index with a row an article */
export function rowsOfStory(story: Story, index: TimelineIndex): RowsOfStory {
  const hasSeveral = story.voices.list.some(({ articles }) => articles.length > 1);
  const has: Record<RowKind, boolean> = {
    article: index.rows.length > 0,
    outlet: hasSeveral,
    person: story.dated.some(({ people }) => people.length > 0),
    tag: story.dated.some(({ tags }) => tags.length > 0),
  };
  // Few articles keep the order of the story; of many, those that report most come first.
  const isFew = index.rows.length <= usualRows;
  const made = new Map<RowKind, TimelineIndex>();
  return {
    kinds: rowKinds.filter((kind) => has[kind]),
    usual: hasSeveral && index.rows.length > usualRows ? 'outlet' : 'article',
    by: (kind) => {
      const rows =
        made.get(kind) ??
        (isFew && kind === 'article' ? index : groupRows(index, rowsBy(story, kind)));
      made.set(kind, rows);
      return rows;
    },
  };
}

function rowsBy(story: Story, kind: RowKind): readonly (RowGroup | string)[] {
  if (kind === 'article') return story.articles.map(({ id }) => id);
  if (kind === 'outlet') return byOutlet(story);
  const names = new Map(story.people.map(({ id, name }) => [id, name]));
  const ids = (event: Story['dated'][number]) => (kind === 'person' ? event.people : event.tags);
  const eventIds = new Map<string, string[]>();
  for (const event of story.dated) {
    for (const id of ids(event)) {
      const known = eventIds.get(id);
      if (known) known.push(event.id);
      else eventIds.set(id, [event.id]);
    }
  }
  return [...eventIds].map(([id, events]) => ({
    rowId: groupRowId(kind, id),
    name: kind === 'person' ? (names.get(id) ?? id) : id,
    eventIds: events,
  }));
}

/** An outlet of one article keeps that article's row: it says more. */
function byOutlet({ voices, dated }: Story): (RowGroup | string)[] {
  const groups = voices.list.map((voice) => {
    const events: string[] = [];
    return { voice, events };
  });
  const eventsOf = new Map(groups.map(({ voice, events }) => [voice, events]));
  for (const event of dated) {
    const reporting = new Set(event.articles.flatMap((id) => voices.of(id) ?? []));
    for (const voice of reporting) eventsOf.get(voice)?.push(event.id);
  }
  return groups.map(({ voice, events }) => {
    const rowId = rowOfVoice(voice);
    return voice.articles.length === 1 || voice.outlet === null
      ? rowId
      : { rowId, name: voice.outlet.name, eventIds: events };
  });
}

/** The row of a voice among rows by outlet. */
function rowOfVoice({ outlet, articles }: Voice): string {
  const [first] = articles;
  return outlet && articles.length > 1 ? groupRowId('outlet', outlet.id) : (first?.id ?? '');
}

export interface RowIds {
  /** Undefined: there is no such outlet. */
  rowOf: (id: string) => string | undefined;
  idOf: (rowId: string) => string;
}

/**
 * What an address calls a row among those of its kind: the id of its article, person or tag; of an
 * outlet, what the filter by outlet calls it.
 */
export function rowIdsOf({ voices, outlets }: Story, kind: RowKind): RowIds {
  if (kind !== 'outlet') {
    return {
      rowOf: (id) => (kind === 'article' ? id : groupRowId(kind, id)),
      idOf: (rowId) => subjectOfRow(rowId).id,
    };
  }
  const pairs = voices.list.flatMap((voice) => {
    const [first] = voice.articles;
    return first ? [{ id: voiceId(first, outlets), rowId: rowOfVoice(voice) }] : [];
  });
  return {
    rowOf: (id) => pairs.find((pair) => pair.id === id)?.rowId,
    idOf: (rowId) => pairs.find((pair) => pair.rowId === rowId)?.id ?? '',
  };
}
