import type { ArticleText } from '../context.ts';
import type { Part } from '../../../story/file/matchSchema.ts';

/** An issue of the parser with what surrounds it. */
export interface Fault {
  message: string;
  keys: readonly (string | number)[];
  /** The value there; `undefined` when there is none. */
  found: unknown;
  /** The schema there; `undefined` when the schema has no such location. */
  part: Part | undefined;
  /** The whole file as JSON. */
  story: unknown;
  /** By article id, as far as they are available. */
  texts: ReadonlyMap<string, ArticleText>;
}

/** The message with advice; `undefined` when there is no advice of this kind. */
export type Advice = (fault: Fault) => string | undefined;
