import type { ArticleText } from '../context.ts';
import type { Part } from '../../../story/file/matchSchema.ts';

/** An issue of the parser with what surrounds it. */
export interface Fault {
  message: string;
  keys: readonly (string | number)[];
  /** What stands there; undefined: nothing. */
  found: unknown;
  /** What may stand there; undefined: the schema does not lead there. */
  part: Part | undefined;
  /** The whole file as JSON. */
  story: unknown;
  /** By the article's id, as far as they are at hand. */
  texts: ReadonlyMap<string, ArticleText>;
}

/** The message with advice; undefined: no advice of this kind. */
export type Advice = (fault: Fault) => string | undefined;
