import { countEventsByArticle } from '../../story/countEventsByArticle.ts';
import { voiceId } from '../../story/filters/voiceId.ts';
import type { Story } from '../../story/model/story.ts';
import type { DatedEvent } from '../../story/model/storyEvent.ts';
import type { Voice } from '../../story/model/voices.ts';
import { usualRows } from '../layout/rows/foldRows.ts';
import { groupRows, type RowGroup } from '../layout/rows/groupRows.ts';
import {
  groupRowId,
  isArticleRow,
  rowKinds,
  subjectOfRow,
  type RowKind,
} from '../layout/rows/rowIds.ts';
import { prepareTimeline } from '../layout/index/prepareTimeline.ts';
import type { IndexedRow, TimelineIndex } from '../layout/index/timelineIndex.ts';

/** The rows with which a story can be drawn. */
export interface RowsOfStory {
  /** The kinds that have something in them; with one, there is nothing to choose. */
  readonly kinds: readonly RowKind[];
  /** What rows stand for until the reader chooses: articles or, if there are many, outlets. */
  readonly usual: RowKind;
  /** The story with rows of a kind; the same object each time. */
  by: (kind: RowKind) => TimelineIndex;
  /**
   * The same with one row for each article, for where time runs down the page and every event has an
   * entry: only for loaded events.
   */
  down: () => TimelineIndex;
}

/** @param index with one row for each article */
export function rowsOfStory(story: Story, index: TimelineIndex): RowsOfStory {
  const hasSeveral = story.voices.list.some(({ articles }) => articles.length > 1);
  const has: Record<RowKind, boolean> = {
    article: index.rows.length > 0,
    outlet: hasSeveral,
    person: story.dated.some(({ people }) => people.length > 0),
    tag: story.dated.some(({ tags }) => tags.length > 0),
  };
  // A few articles keep the story's order; of many, those that report most come first.
  const isFew = index.rows.length <= usualRows;
  const made = new Map<RowKind, TimelineIndex>();
  const { rest, ...atHand } = index.input;
  let down: TimelineIndex | undefined;
  const rows: RowsOfStory = {
    kinds: rowKinds.filter((kind) => has[kind]),
    usual: hasSeveral && index.rows.length > usualRows ? 'outlet' : 'article',
    by: (kind) => {
      const rows =
        made.get(kind) ??
        (isFew && kind === 'article' ? index : groupRows(index, rowsBy(story, kind)));
      made.set(kind, rows);
      return rows;
    },
    down: () =>
      (down ??= rest
        ? byAllReports(story, rowsOfStory(story, prepareTimeline(atHand)).by('article'))
        : rows.by('article')),
  };
  return rows;
}

/** Rows in the order of how many events they report, including those that have not loaded. */
function byAllReports(story: Story, index: TimelineIndex): TimelineIndex {
  if (story.articles.length <= usualRows) return index;
  const counts = countEventsByArticle(story);
  const countOf = ({ row: { rowId } }: IndexedRow) => counts.get(rowId) ?? 0;
  return { ...index, rows: index.rows.toSorted((a, b) => countOf(b) - countOf(a)) };
}

function rowsBy(story: Story, kind: RowKind): readonly (RowGroup | string)[] {
  if (kind === 'article') return story.articles.map(({ id }) => id);
  const { voices, people, dated } = story;
  const rowsIn: Record<typeof kind, (event: DatedEvent) => readonly string[]> = {
    outlet: ({ articles }) => articles.flatMap((id) => rowOfVoice(voices.of(id)) ?? []),
    person: (event) => event.people.map((id) => groupRowId(kind, id)),
    tag: ({ tags }) => tags.map((id) => groupRowId(kind, id)),
  };
  const named = { outlet: story.outlets, person: people, tag: [] }[kind];
  const names = new Map(named.map(({ id, name }) => [id, name]));
  // Outlets with equally many events keep the story's order.
  const outlets = kind === 'outlet' ? voices.list.flatMap((voice) => rowOfVoice(voice) ?? []) : [];
  const events = new Map(outlets.map((rowId) => [rowId, new Set<string>()]));
  for (const event of dated) {
    for (const rowId of rowsIn[kind](event)) {
      const known = events.get(rowId) ?? new Set();
      events.set(rowId, known.add(event.id));
    }
  }
  return [...events].map(([rowId, eventIds]) => {
    const { id } = subjectOfRow(rowId);
    // An outlet with a single article keeps that article's row, which says more.
    return isArticleRow(rowId) ? rowId : { rowId, name: names.get(id) ?? id, eventIds };
  });
}

/** The row of a voice among rows by outlet. */
function rowOfVoice(voice: Voice | undefined): string | undefined {
  if (voice?.outlet && voice.articles.length > 1) return groupRowId('outlet', voice.outlet.id);
  return voice?.articles[0]?.id;
}

export interface RowIds {
  /** `undefined` when there is no such outlet. */
  rowOf: (id: string) => string | undefined;
  idOf: (rowId: string) => string;
}

/**
 * What an address calls a row among those of its kind: the id of its article, person or tag; for an
 * outlet, its name in the outlet filter.
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
    const rowId = rowOfVoice(voice);
    return first && rowId !== undefined ? [{ id: voiceId(first, outlets), rowId }] : [];
  });
  return {
    rowOf: (id) => pairs.find((pair) => pair.id === id)?.rowId,
    idOf: (rowId) => pairs.find((pair) => pair.rowId === rowId)?.id ?? '',
  };
}
