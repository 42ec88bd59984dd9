/** Rest is never longer in coming than this. */
const longestMs = 500;

/**
 * When the wheel is at rest: d3-zoom says so 150 ms after it last turned. Where a step takes long to
 * draw, its turns are further apart than that, and after each of them all that is drawn only at rest
 * would be drawn. So rest is twice the time between turns, if that is longer.
 */
export function createWheelRest() {
  let last = -Infinity;
  let between = 0;
  let timer: ReturnType<typeof setTimeout> | null = null;
  return {
    turned: () => {
      const now = performance.now();
      const since = now - last;
      // Steps are not equally slow; a pause of the reader’s does not count.
      between = Math.max(since > longestMs ? 0 : since, between / 2);
      last = now;
    },
    /** Calls back at rest: at once if it is already so. */
    callAt: (end: () => void) => {
      const leftMs = last + Math.min(between * 2, longestMs) - performance.now();
      if (leftMs <= 0) return end();
      timer = setTimeout(() => {
        timer = null;
        end();
      }, leftMs);
    },
    /** @returns whether a rest was awaited, which is no longer */
    goesOn: () => {
      if (timer === null) return false;
      clearTimeout(timer);
      timer = null;
      return true;
    },
  };
}
