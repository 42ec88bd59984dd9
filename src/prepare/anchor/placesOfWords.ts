import type { CodePoints } from '../text/codePoints.ts';
import { sampleGrams, searchSamples, shortestSampled } from './gramSamples.ts';
import { indexTokens, startsByToken } from './tokenIndex.ts';

/** Shorter texts are searched from end to end. */
const longTextInUnits = 50_000;
/** The number of occurrences up to which a word is rare. */
const fewPlaces = 20;

/**
 * A search for words in one text, all positions in code points. In a long text, which thousands of
 * excerpts may be taken from, the candidates come from tables of its words and runs, so that a
 * search does not read the text again: from a rare word, if the words have one inside, which
 * distinguishes “after meeting 1204.” from thousands of other meetings, and otherwise from runs.
 */
export function placesOfWords(text: CodePoints): (words: string) => number[] {
  const whole = text.text;
  if (whole.length < longTextInUnits) return (words) => text.placesOf(words);
  const tokens = once(() => indexTokens(whole));
  const samples = once(() => sampleGrams(whole));
  return (words) => {
    const rare = startsByToken(tokens(), words, fewPlaces);
    if (!rare && words.length < shortestSampled) return text.placesOf(words);
    const starts = rare ?? searchSamples(samples(), words);
    const points = starts.map((unit) => (unit < 0 ? undefined : text.pointOf(words, unit)));
    return points.filter((point) => point !== undefined).toSorted((a, b) => a - b);
  };
}

function once<Value>(make: () => Value): () => Value {
  let made: { value: Value } | undefined;
  return () => (made ??= { value: make() }).value;
}
