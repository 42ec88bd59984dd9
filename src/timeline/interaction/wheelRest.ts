/** So long after a turn was drawn, the wheel is at rest; d3-zoom counts it from the turn. */
const idleMs = 150;
/** After its last turn, rest is never longer in coming than this. */
const longestMs = 600;

/**
 * When the wheel is at rest: d3-zoom says so 150 ms after it last turned. Where a step takes long to
 * draw, its turns are further apart than that, and after each of them all that is drawn only at rest
 * would be drawn. So rest is counted from when the last turn was drawn, and takes twice the time
 * between turns, if that is longer.
 */
export function createWheelRest() {
  let last = -Infinity;
  let between = 0;
  /** When the last turn was drawn; `null` until then. */
  let drawn: number | null = null;
  let timer: ReturnType<typeof setTimeout> | null = null;
  const leftMs = () => {
    const after = Math.max(last + 2 * between, drawn === null ? Infinity : drawn + idleMs);
    return Math.min(after, last + longestMs) - performance.now();
  };
  const callAt = (end: () => void): void => {
    const waitMs = leftMs();
    if (waitMs <= 0) return end();
    timer = setTimeout(
      () => {
        timer = null;
        callAt(end);
      },
      Math.min(waitMs, idleMs),
    );
  };
  return {
    turned: () => {
      const now = performance.now();
      const since = now - last;
      // Steps are not equally slow; a pause of the reader’s does not count.
      between = Math.max(since > longestMs ? 0 : since, between / 2);
      last = now;
      drawn = null;
      requestAnimationFrame(() =>
        setTimeout(() => {
          if (last === now) drawn = performance.now();
        }),
      );
    },
    /** Calls back at rest: at once if it is already so. */
    callAt,
    /** @returns whether a rest was awaited, which is no longer */
    goesOn: () => {
      if (timer === null) return false;
      clearTimeout(timer);
      timer = null;
      return true;
    },
  };
}
