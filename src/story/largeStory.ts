/**
 * From this many events and articles together on a story is large: it is published in pieces beside
 * its file, and read in order in parts. Below that, one file is quicker than several.
 */
export const leastLarge = 5000;

export const isLarge = (events: number, articles: number): boolean =>
  events + articles >= leastLarge;

/** How many events of a large story are read at a time. */
export const partLength = 250;

/** A range of a story's events; `end` is exclusive. */
export interface ReadingPart {
  start: number;
  end: number;
}

/** How a story is read in order: as a whole or, if it is large, in parts. */
export function readingParts({
  events: { length: count },
  articles,
}: Record<'events' | 'articles', { readonly length: number }>): ReadingPart[] {
  if (!isLarge(count, articles.length)) return [{ start: 0, end: count }];
  return Array.from({ length: Math.ceil(count / partLength) }, (_, n) => ({
    start: n * partLength,
    end: Math.min(count, (n + 1) * partLength),
  }));
}
