/** A run of an excerpt; `marked` when it is among the requested words. */
export interface Run {
  text: string;
  marked: boolean;
}

interface Stretch {
  start: number;
  end: number;
}

/**
 * Splits an excerpt into runs, so that the words at some offsets can be highlighted. Offsets are
 * code points in the article (W3C text position selectors), like the excerpt's own; ranges outside
 * the excerpt are ignored. Joined, the runs are always the excerpt.
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
