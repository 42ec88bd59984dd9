import { isArticleRow } from '../layout/rows/rowIds.ts';

/** What can be hovered, and what the keyboard focus can be on. */
export type Target =
  | { kind: 'event'; eventId: string }
  | { kind: 'coverage'; eventId: string; articleId: string }
  | { kind: 'article'; articleId: string }
  /** A row of an outlet, a person or a tag; see layout/rows/rowIds.ts. */
  | { kind: 'row'; rowId: string }
  /** An event in such a row. */
  | { kind: 'report'; eventId: string; rowId: string };

/** `null` when it belongs to no event. */
export const eventOf = (target: Target): string | null =>
  'eventId' in target ? target.eventId : null;

/** The row that it is in or names; `null` above the axis. */
export function rowOf(target: Target): string | null {
  if ('rowId' in target) return target.rowId;
  return 'articleId' in target ? target.articleId : null;
}

/** A row's name. */
export const targetOfRow = (rowId: string): Target =>
  isArticleRow(rowId) ? { kind: 'article', articleId: rowId } : { kind: 'row', rowId };

/** A row's mark for an event. */
export const targetInRow = (eventId: string, rowId: string): Target =>
  isArticleRow(rowId)
    ? { kind: 'coverage', eventId, articleId: rowId }
    : { kind: 'report', eventId, rowId };

/** Two targets are equal when they denote the same mark. */
export function sameTarget(a: Target | null, b: Target | null): boolean {
  if (a === null || b === null) return a === b;
  return a.kind === b.kind && eventOf(a) === eventOf(b) && rowOf(a) === rowOf(b);
}

/**
 * A stable name: `event/ID`, `coverage/EVENT/ARTICLE`, `article/ID`, `report/EVENT/ROW`, `row/ROW`.
 * Slugs contain no slash.
 */
export function keyOf(target: Target): string {
  return [target.kind, eventOf(target), rowOf(target)].filter((part) => part !== null).join('/');
}

/**
 * Finds the link of a target within a drawing. Ids are slugs, and those of rows contain a colon:
 * nothing needs escaping.
 */
export function selectorOf(target: Target): string {
  const event = 'eventId' in target ? `[data-event-id="${target.eventId}"]` : '';
  const article = 'articleId' in target ? `[data-article-id="${target.articleId}"]` : '';
  const row = 'rowId' in target ? `[data-row-id="${target.rowId}"]` : '';
  return `:is(a, [role=link])[data-target="${target.kind}"]${event}${article}${row}`;
}
