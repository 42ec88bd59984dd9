import * as v from 'valibot';
import { instantOf, secondsOf } from '../../../time/zone/instant.ts';

const integers = v.custom<number[]>(
  (value) => Array.isArray(value) && value.every(Number.isSafeInteger),
);

/**
 * Instants in order: in seconds, the first one absolute and the others as differences from the
 * previous one; or, where whole seconds would not restore the same number, unchanged, in days.
 */
export const instantsSchema = v.union([
  v.strictObject({ seconds: integers }),
  v.strictObject({ days: v.array(v.number()) }),
]);

type Instants = v.InferOutput<typeof instantsSchema>;

export function writeInstants(instants: readonly number[]): Instants {
  const seconds = instants.map(secondsOf);
  const isSame = seconds.every(
    (second, at) => Number.isSafeInteger(second) && instantOf(second) === instants[at],
  );
  if (!isSame) return { days: [...instants] };
  return { seconds: seconds.map((second, at) => second - (seconds[at - 1] ?? 0)) };
}

export function readInstants(written: Instants): number[] {
  if ('days' in written) return written.days;
  let second = 0;
  return written.seconds.map((step) => instantOf((second += step)));
}
