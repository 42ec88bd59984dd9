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
    const until = performance.now() + sliceMs;
    do {
      const { done, value } = steps.next();
      if (done) return value;
    } while (performance.now() < until);
    await nextTask();
  }
  return undefined;
}
