import { readFields } from './block.ts';
import { NotPlain, toNextLine, type Cursor } from './cursor.ts';

/**
 * Values of a YAML text, with words that are numbers or a yes or no as `TypedWord`, and their
 * positions.
 */
export interface QuickYaml {
  value: Record<string, unknown>;
  /** Where the text's first field begins, in UTF-16 units. */
  start: number;
  /** Where fields and entries begin, in order of appearance; see `placeQuickly`. */
  starts: readonly number[];
}

/** White space other than spaces, line ends other than LF, and what YAML does not allow. */
// oxlint-disable-next-line no-control-regex -- they are what is looked for
const oddSigns = /[\u0000-\u0009\u000b-\u001f\u007f\ufeff]/;

/**
 * Reads the part of YAML that stories are written in: fields and lists, texts with and without
 * quotation marks, block texts below `|` and `>`, `[ … ]` and `{ … }`, comments. Returns `undefined`
 * when the text contains more (aliases, tags, tabs, texts over several lines in quotation marks), or
 * a fault, which is left to the full parser to report. It takes a tenth of the time of the `yaml`
 * package, and never reads anything differently.
 */
export function readQuickly(text: string): QuickYaml | undefined {
  if (oddSigns.test(text)) return undefined;
  const cursor: Cursor = { text, at: 0, indent: 0, depth: 0, starts: [] };
  try {
    toNextLine(cursor);
    const start = cursor.at;
    if (cursor.indent !== 0) return undefined;
    const value = readFields(cursor);
    return cursor.indent < 0 ? { value, start, starts: cursor.starts } : undefined;
  } catch (error) {
    if (error instanceof NotPlain) return undefined;
    throw error;
  }
}
