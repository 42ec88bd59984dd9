/** Where each word of a text begins, in UTF-16 units. */
export type TokenIndex = ReadonlyMap<string, readonly number[]>;

const token = /[\p{L}\p{N}\p{M}]+/gu;
const halfCharacter = /^[\udc00-\udfff]|[\ud800-\udbff]$/;

export function indexTokens(text: string): TokenIndex {
  const index = new Map<string, number[]>();
  for (const { 0: found, index: at } of text.matchAll(token)) {
    const known = index.get(found);
    if (known) known.push(at);
    else index.set(found, [at]);
  }
  return index;
}

/**
 * Where words could begin, judged by the rarest word inside them; `undefined` when none of those has
 * as few as `most` occurrences. The first and last word do not count, since in the text they may be
 * parts of others.
 */
export function startsByToken(
  index: TokenIndex,
  words: string,
  most: number,
): number[] | undefined {
  if (halfCharacter.test(words)) return undefined;
  let rarest: { at: number; places: readonly number[] } | undefined;
  for (const { 0: found, index: at } of words.matchAll(token)) {
    if (at === 0 || at + found.length === words.length) continue;
    const places = index.get(found) ?? [];
    if (places.length <= (rarest?.places.length ?? most)) rarest = { at, places };
  }
  return rarest?.places.map((place) => place - (rarest?.at ?? 0));
}
