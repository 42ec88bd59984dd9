import type { Words } from '../../find/dates/foundDate.ts';

/** Words as story.yaml refers to them: alone, or with which occurrence is meant. */
export type Pointer = string | { text: string; nth: number };

/** @param text the article's, as in its file */
export function pointerTo(text: string, words: Words): Pointer {
  const places: number[] = [];
  for (let at = text.indexOf(words.text); at >= 0; at = text.indexOf(words.text, at + 1)) {
    places.push(at);
  }
  const [only, ...others] = places;
  if (only === undefined || others.length === 0) return words.text;
  // Code points and units are apart by the pairs before; the nearest place is the one.
  const nth = places.filter((unit) => codePointsBefore(text, unit) <= words.start).length;
  return { text: words.text, nth: Math.max(1, nth) };
}

function codePointsBefore(text: string, unit: number): number {
  const pairs = text.slice(0, unit).match(/[\ud800-\udbff][\udc00-\udfff]/gu);
  return unit - (pairs?.length ?? 0);
}
