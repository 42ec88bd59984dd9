import { isPlanned, wasPlanned, type Phrase } from './readPhrases.ts';
import type { NamedDate, Resolution } from './resolve/resolution.ts';
import { resolve } from './resolve/resolve.ts';

/** A date that was named this many sentences earlier is no longer what the text is about. */
const nearSentences = 4;

/**
 * The dates of a text's phrases, in order, since some are counted from those before them.
 *
 * @param today the day of publication as a day number; undefined when unknown
 */
export function resolvePhrases(
  phrases: readonly Phrase[],
  today: number | undefined,
): Resolution[] {
  let near: (NamedDate & { index: number })[] = [];
  return phrases.map((phrase) => {
    const { meaning, tense, index, segment, start, end } = phrase;
    near = near.filter((named) => index - named.index <= nearSentences);
    const resolution = resolve(meaning, {
      today,
      named: near,
      tense,
      wasPlanned: wasPlanned(phrase),
    });
    if (resolution.ok) {
      const words = segment.text.slice(start, end);
      const inPassing = phrase.isBehind || isPlanned(phrase);
      near.unshift({ ...resolution.stretch, words, index, inPassing });
    }
    return resolution;
  });
}
