/**
 * Where every eighth run of eight UTF-16 units of a text begins (q-samples: Sutinen and Tarhio
 * 1995).
 */
export type GramSamples = ReadonlyMap<string, readonly number[]>;

const gramInUnits = 8;

/** UTF-16 units; shorter words need not contain a whole sample. */
export const shortestSampled = 2 * gramInUnits;

export function sampleGrams(text: string): GramSamples {
  const samples = new Map<string, number[]>();
  for (let at = 0; at + gramInUnits <= text.length; at += gramInUnits) {
    const gram = text.slice(at, at + gramInUnits);
    const known = samples.get(gram);
    if (known) known.push(at);
    else samples.set(gram, [at]);
  }
  return samples;
}

/**
 * Where words could begin, each position once: of eight neighbouring starts one coincides with a
 * sample. Of the samples that a start leads to, the rarest is used.
 */
export function searchSamples(samples: GramSamples, words: string): number[] {
  const starts: number[] = [];
  for (let shift = 0; shift < gramInUnits; shift += 1) {
    const { at, places } = rarestSample(samples, words, shift);
    for (const place of places) starts.push(place - at);
  }
  return starts;
}

function rarestSample(samples: GramSamples, words: string, shift: number) {
  let rarest: { at: number; places: readonly number[] } | undefined;
  for (let at = shift; at + gramInUnits <= words.length; at += gramInUnits) {
    const places = samples.get(words.slice(at, at + gramInUnits)) ?? [];
    if (!rarest || places.length < rarest.places.length) rarest = { at, places };
    if (places.length < 2) break;
  }
  return rarest ?? { at: 0, places: [] };
}
