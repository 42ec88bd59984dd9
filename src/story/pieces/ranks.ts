import * as v from 'valibot';

/** A list of ranks, or of other whole numbers from 0 on. */
export const ranks = v.custom<number[]>(areOffsets);

/** A custom check, since a list may have a number for each of a million events. */
function areOffsets(value: unknown): value is number[] {
  return Array.isArray(value) && value.every((entry) => Number.isSafeInteger(entry) && entry >= 0);
}
