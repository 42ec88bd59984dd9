/** What rows stand for: one article, all articles of an outlet, a person, or a tag. */
export const rowKinds = ['article', 'outlet', 'person', 'tag'] as const;
export type RowKind = (typeof rowKinds)[number];

/**
 * The id of a row that gathers several: `outlet:the-post`. A story's ids are slugs without a colon,
 * so it cannot clash with an article's row, which has the article's id.
 */
export const groupRowId = (kind: Exclude<RowKind, 'article'>, id: string) => `${kind}:${id}`;

/** Whether a row is an article's own. */
export const isArticleRow = (rowId: string) => !rowId.includes(':');

/** What a row stands for, and its id in the story. */
export function subjectOfRow(rowId: string): { kind: RowKind; id: string } {
  const [first = '', id] = rowId.split(':');
  const kind = rowKinds.find((one) => one === first);
  return id === undefined || kind === undefined ? { kind: 'article', id: rowId } : { kind, id };
}
