import type { Span } from './collation.ts';
import type { ReadVersion } from './readVersion.ts';
import { spansOf } from './spansOf.ts';

/**
 * Words that the version's editors have put in, as a span with their brackets: “told [the minister]
 * that”. `undefined` for all others: they are the speaker's.
 */
export function insertionOf(version: ReadVersion, words: readonly number[]): Span | undefined {
  const [span, ...more] = spansOf(version.tokens, words);
  const [before = ''] = /\["?$/.exec(version.before[words[0] ?? -1] ?? '') ?? [];
  const [after = ''] = /^["?!.⋯]{0,2}\]/.exec(version.after[words.at(-1) ?? -1] ?? '') ?? [];
  if (!span || more.length > 0 || before === '' || after === '') return undefined;
  return { part: span.part, start: span.start - before.length, end: span.end + after.length };
}
