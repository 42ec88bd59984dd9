/**
 * The exact words of an article and their position in its file: offsets in code points, `end`
 * exclusive (a text quote and a text position selector of the W3C Web Annotation data model).
 */
export interface Span {
  readonly exact: string;
  readonly start: number;
  readonly end: number;
}

/** Words that prove something, with the id of the article they are from. */
export interface Evidence extends Span {
  readonly article: string;
}

/** What an article wrote about an event, with a little of what precedes and follows. */
export interface Excerpt extends Span {
  readonly prefix: string;
  readonly suffix: string;
}
