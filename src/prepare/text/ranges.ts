/** A range of a text in code points; `end` is exclusive. */
export interface Range {
  start: number;
  end: number;
}

/** Whether they share at least one code point. */
export function overlap(a: Range, b: Range): boolean {
  return a.start < b.end && b.start < a.end;
}

/** The same code points as ordered ranges that neither overlap nor touch. */
export function union(ranges: readonly Range[]): Range[] {
  const result: Range[] = [];
  for (const { start, end } of ranges.toSorted((a, b) => a.start - b.start)) {
    if (end <= start) continue;
    const last = result.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else result.push({ start, end });
  }
  return result;
}

/** The parts of `ranges` outside `taken`. */
export function subtract(ranges: readonly Range[], taken: readonly Range[]): Range[] {
  const holes = union(taken);
  // Both are in order, so a hole that ends before a range begins is not examined again.
  let first = 0;
  return union(ranges).flatMap((range) => {
    const rest: Range[] = [];
    let start = range.start;
    while ((holes[first]?.end ?? Infinity) <= range.start) first += 1;
    for (let i = first; (holes[i]?.start ?? Infinity) < range.end; i += 1) {
      const hole = holes[i] ?? range;
      if (hole.start > start) rest.push({ start, end: hole.start });
      start = hole.end;
    }
    if (start < range.end) rest.push({ start, end: range.end });
    return rest;
  });
}

/** How many code points the ranges hold, each counted once. */
export function measure(ranges: readonly Range[]): number {
  return union(ranges).reduce((sum, { start, end }) => sum + end - start, 0);
}
