import type { CodePoints } from '../text/codePoints.ts';

/** Shorter texts are searched from end to end. */
const longTextInUnits = 50_000;
const gramInUnits = 8;

/**
 * A search for words in one text, all places in code points. In a long text, which thousands of
 * excerpts may be taken from, the places come from a table of every eighth stretch of eight units
 * (q-samples: Sutinen and Tarhio 1995), so that a search does not read the text again.
 */
export function placesOfWords(text: CodePoints): (words: string) => number[] {
  if (text.text.length < longTextInUnits) return (words) => text.placesOf(words);
  let samples: Map<string, number[]> | undefined;
  return (words) => {
    if (words.length < 2 * gramInUnits) return text.placesOf(words);
    samples ??= sample(text.text);
    return search(text, samples, words);
  };
}

function sample(text: string): Map<string, number[]> {
  const samples = new Map<string, number[]>();
  for (let at = 0; at + gramInUnits <= text.length; at += gramInUnits) {
    const gram = text.slice(at, at + gramInUnits);
    const known = samples.get(gram);
    if (known) known.push(at);
    else samples.set(gram, [at]);
  }
  return samples;
}

/** Of eight neighbouring starts one falls on a sample, so each place is found exactly once. */
function search(text: CodePoints, samples: ReadonlyMap<string, number[]>, words: string): number[] {
  const units: number[] = [];
  for (let shift = 0; shift < gramInUnits; shift += 1) {
    for (const at of samples.get(words.slice(shift, shift + gramInUnits)) ?? []) {
      if (at >= shift && text.text.startsWith(words, at - shift)) units.push(at - shift);
    }
  }
  return units.toSorted((a, b) => a - b).map((unit) => text.atUnit(unit));
}
