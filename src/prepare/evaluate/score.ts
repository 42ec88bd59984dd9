/** How well finds and marks agree. Each from 0 to 1. */
export interface Score {
  precision: number;
  recall: number;
  f1: number;
  marked: number;
  found: number;
}

/**
 * @param hits how many of the marks were found
 * @param right how many of the finds were marked
 */
export function scoreOf(counts: {
  marked: number;
  hits: number;
  found: number;
  right: number;
}): Score {
  const { marked, hits, found, right } = counts;
  const precision = found === 0 ? 1 : right / found;
  const recall = marked === 0 ? 1 : hits / marked;
  const sum = precision + recall;
  return { precision, recall, f1: sum === 0 ? 0 : (2 * precision * recall) / sum, marked, found };
}
