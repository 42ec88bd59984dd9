import type { Phrase } from './readPhrases.ts';
import type { Resolution } from './resolve/resolution.ts';
import { resolve } from './resolve/resolve.ts';
import type { Stretch } from './resolve/stretch.ts';

/** A phrase's date and the words of the date before it, from which it may be counted. */
export interface Resolved {
  readonly resolution: Resolution;
  readonly named: string | undefined;
}

/** A date that the text named this many sentences before is no longer what it speaks of. */
const nearSentences = 4;

/**
 * The dates of a text's phrases, in its order: some are counted from those before them.
 *
 * @param today the day of publication as a day number; undefined: unknown
 */
export function resolvePhrases(phrases: readonly Phrase[], today: number | undefined): Resolved[] {
  let last: { stretch: Stretch; words: string; index: number } | undefined;
  return phrases.map(({ meaning, tense, index, segment, start, end }) => {
    const isNear = last && index - last.index <= nearSentences;
    const named = isNear ? last : undefined;
    const resolution = resolve(meaning, {
      today,
      named: named?.stretch,
      tense,
    });
    if (resolution.ok) {
      last = { stretch: resolution.stretch, words: segment.text.slice(start, end), index };
    }
    return { resolution, named: named?.words };
  });
}
