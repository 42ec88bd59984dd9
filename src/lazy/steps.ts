/**
 * A long computation in steps of some milliseconds, so that a page can draw and respond between
 * them.
 */
export type Steps<Result> = Generator<void, Result, void>;

/** All steps, one after the other. */
export function atOnce<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** How many entries of a list are one step: of dates that are read, some milliseconds. */
const inStep = 128;

/** What `map` does, some entries at a time. */
export function* mapInSteps<Entry, Made>(
  list: readonly Entry[],
  make: (entry: Entry, n: number) => Made,
): Steps<Made[]> {
  const made: Made[] = [];
  for (let start = 0; start < list.length; start += inStep) {
    for (const entry of list.slice(start, start + inStep)) made.push(make(entry, made.length));
    yield;
  }
  return made;
}
