/** A run of an excerpt; `marked` when it is among the words that were asked for. */
export interface Run {
  text: string;
  marked: boolean;
}

interface Stretch {
  start: number;
  end: number;
}

/**
 * Cuts an excerpt into runs, so that the words at some offsets can be marked. Offsets are code
 * points in the article (W3C text position selectors), as the excerpt's own are; what lies outside
 * the excerpt is not seen. The runs joined are the excerpt, always.
 */
export function markExcerpt(
  excerpt: { exact: string; start: number },
  spans: readonly Stretch[],
): Run[] {
  const points = Array.from(excerpt.exact);
  const marked = points.map((_, index) => {
    const offset = excerpt.start + index;
    return spans.some(({ start, end }) => start <= offset && offset < end);
  });
  const runs: Run[] = [];
  points.forEach((point, index) => {
    const last = runs.at(-1);
    const isMarked = marked[index] ?? false;
    if (last?.marked === isMarked) last.text += point;
    else runs.push({ text: point, marked: isMarked });
  });
  return runs;
}
