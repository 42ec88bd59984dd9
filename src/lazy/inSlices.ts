import { nextTask } from './nextTask.ts';
import type { Steps } from './steps.ts';

/** Leaves the browser most of a frame: 16 ms at sixty a second. */
const sliceMs = 6;

/**
 * Takes the steps of a computation a few at a time, so that the page draws and responds meanwhile.
 *
 * @param isWanted asked between slices: the rest is dropped when it is not
 * @returns undefined when it was dropped; rejects with what a step throws
 */
export async function inSlices<Result>(
  steps: Steps<Result>,
  isWanted: () => boolean,
): Promise<Result | undefined> {
  while (isWanted()) {
    const { done, value } = takeSlice(steps);
    if (done) return value;
    await nextTask();
  }
  return undefined;
}

/**
 * The same for all of them, whatever happens meanwhile; begins in a task of its own.
 *
 * @returns rejects with what a step throws
 */
export async function allInSlices<Result>(steps: Steps<Result>): Promise<Result> {
  for (;;) {
    await nextTask();
    const { done, value } = takeSlice(steps);
    if (done) return value;
  }
}

function takeSlice<Result>(steps: Steps<Result>): IteratorResult<void, Result> {
  const until = performance.now() + sliceMs;
  for (;;) {
    const taken = steps.next();
    if (taken.done || performance.now() >= until) return taken;
  }
}
