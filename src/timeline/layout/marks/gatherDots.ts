/** Neighbours from `first` to `last` (indices in the list), drawn as one if there are several. */
export type Gathering = {
  readonly first: number;
  readonly last: number;
  /**
   * Halfway to the neighbour, where that is too close for round ends; `null` when nothing is near.
   * Given as two indices in the list, so that it holds at every scale.
   */
  readonly touchesBefore: boolean;
  readonly touchesAfter: boolean;
};

export type GatherOptions = {
  /** Any closer, and two dots cannot be told apart. */
  readonly pitchPx: number;
  /** The width of one gathering in a long chain of close neighbours, at least. */
  readonly cellPx: number;
  /** The room that the number of a gathering needs; omitted: none. */
  readonly countPx?: (count: number) => number;
  /** Members of one group (such as a day) are never separated. Non-decreasing. */
  readonly groupAt: (n: number) => number;
  /**
   * The first after `n` that is at least `pitchPx` from the one before it; omitted: every one is
   * examined.
   */
  readonly nextApart: (n: number) => number;
};

/**
 * Dots that are apart stay dots. A chain of dots, each too close to the next, becomes one gathering
 * while it is short; a long chain is cut into cells of about `cellPx`, or as wide as their numbers
 * need, so that these show where much happens and where little. The result depends on the distances
 * alone and not on any window, so that panning changes nothing. O(g log n) for `g` gatherings, plus
 * `nextApart`.
 *
 * @param count of dots; `positionAt(n)`, in pixels, is non-decreasing
 */
export function gatherDots(
  count: number,
  positionAt: (n: number) => number,
  options: GatherOptions,
): Gathering[] {
  const gatherings: Gathering[] = [];
  for (let first = 0; first < count;) {
    const next = Math.min(count, options.nextApart(first));
    gatherings.push(...cutChain(first, next - 1, positionAt, options));
    first = next;
  }
  return gatherings;
}

function cutChain(
  first: number,
  last: number,
  positionAt: (n: number) => number,
  options: GatherOptions,
): Gathering[] {
  const { cellPx, countPx } = options;
  const cells = cutInto(first, last, positionAt, options);
  if (!countPx || cells.length === 1) return cells;
  const counts = cells.map((cell) => cell.last - cell.first + 1);
  const neededPx = Math.max(...counts.map(countPx)) + betweenPx;
  // Wider cells have larger numbers, up to that of the whole chain.
  return neededPx > cellPx
    ? cutChain(first, last, positionAt, { ...options, cellPx: neededPx })
    : cells;
}

/** What two gatherings that touch leave free between them; see `gatheringPx`. */
const betweenPx = 2;

function cutInto(
  first: number,
  last: number,
  positionAt: (n: number) => number,
  { pitchPx, cellPx, groupAt }: GatherOptions,
): Gathering[] {
  const start = positionAt(first);
  const length = positionAt(last) - start;
  const cells = Math.max(1, Math.floor((length + pitchPx) / cellPx));
  const cellOf = (n: number) =>
    Math.min(cells - 1, Math.floor(((positionAt(n) - start) / length) * cells));
  const starts = [first];
  const nextStart = (n: number) => {
    const cell = cellOf(n);
    const next = firstFrom(n + 1, last + 1, (other) => cellOf(other) > cell);
    const [before, group] = [groupAt(next - 1), groupAt(next)];
    if (next > last || group > before) return next;
    return firstFrom(next + 1, last + 1, (other) => groupAt(other) > group);
  };
  if (cells > 1) for (let n = nextStart(first); n <= last; n = nextStart(n)) starts.push(n);
  const kept = withoutNarrow(starts, last, positionAt, pitchPx);
  return kept.map((from, i) => ({
    first: from,
    last: (kept[i + 1] ?? last + 1) - 1,
    touchesBefore: i > 0,
    touchesAfter: i < kept.length - 1,
  }));
}

/**
 * The first index from `start` on for which a monotonic predicate is true; `end` when there is none.
 */
function firstFrom(start: number, end: number, is: (n: number) => boolean): number {
  let [low, high] = [start, end];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (is(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/**
 * A cell too narrow to be drawn between its neighbours joins the previous one; the first joins the
 * next.
 */
function withoutNarrow(
  starts: readonly number[],
  last: number,
  positionAt: (n: number) => number,
  pitchPx: number,
): number[] {
  const middleBefore = (n: number) => (positionAt(n - 1) + positionAt(n)) / 2;
  const isWide = (from: number, next: number | undefined) => {
    const left = from === starts[0] ? positionAt(from) - pitchPx / 2 : middleBefore(from);
    const right = next === undefined ? positionAt(last) + pitchPx / 2 : middleBefore(next);
    return right - left >= pitchPx * 1.5;
  };
  const kept = starts.filter((from, i) => i === 0 || isWide(from, starts[i + 1]));
  const [first = 0, second] = kept;
  if (second !== undefined && !isWide(first, second)) kept.splice(1, 1);
  return kept;
}

/**
 * A gathering in pixels: around its first and last dot, or halfway to a neighbour that it touches.
 */
export function gatheringPx(
  x: (n: number) => number,
  { first, last, touchesBefore, touchesAfter }: Gathering,
  radiusPx: number,
) {
  return {
    x0: touchesBefore ? (x(first - 1) + x(first)) / 2 + 1 : x(first) - radiusPx,
    x1: touchesAfter ? (x(last) + x(last + 1)) / 2 - 1 : x(last) + radiusPx,
  };
}
