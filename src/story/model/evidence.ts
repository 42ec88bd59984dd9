/**
 * Words of an article, exactly, and where they stand in its file: offsets in code points, `end`
 * exclusive (a text quote and a text position selector of the W3C Web Annotation data model).
 */
export interface Span {
  readonly exact: string;
  readonly start: number;
  readonly end: number;
}

/** Words that show something, with the id of the article that has them. */
export interface Evidence extends Span {
  readonly article: string;
}

/** What an article wrote of an event, with a little of what stands before and after it. */
export interface Excerpt extends Span {
  readonly prefix: string;
  readonly suffix: string;
}
