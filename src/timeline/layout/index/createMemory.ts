import { keepIn } from './keepIn.ts';
import type { TimelineIndex } from './timelineIndex.ts';

/** A memory of results; see `createMemory`. */
export type Memory<Result> = {
  (index: TimelineIndex, owner: object, key: string, make: () => Result): Result;
  /** Whether the result is there already. */
  readonly has: (index: TimelineIndex, owner: object, key: string) => boolean;
};

/**
 * Memoizes a pure function, so that the next frame need not compute the result again: per story, per
 * `owner` (the environment, or the story's events where the result depends on nothing else) and per
 * key. Results are released with the story or the owner, and at the latest when there are `mostKept`.
 *
 * @param storyOf what stands for the story: its events, since indexes that differ only in their rows
 *   share everything else; the index itself for what depends on the rows
 */
export function createMemory<Result>(
  mostKept = 500,
  storyOf: (index: TimelineIndex) => object = ({ events }) => events,
): Memory<Result> {
  const store = new WeakMap<object, WeakMap<object, Map<string, Result>>>();
  const keptOf = (index: TimelineIndex, owner: object) =>
    mapIn(mapsIn(store, storyOf(index)), owner);
  const memory = (index: TimelineIndex, owner: object, key: string, make: () => Result) =>
    keepIn(keptOf(index, owner), key, mostKept, make);
  const has = (index: TimelineIndex, owner: object, key: string) => keptOf(index, owner).has(key);
  return Object.assign(memory, { has });
}

function mapsIn<Owner extends object, Key extends object, Value>(
  store: WeakMap<Owner, WeakMap<Key, Value>>,
  owner: Owner,
): WeakMap<Key, Value> {
  const known = store.get(owner);
  if (known) return known;
  const made = new WeakMap<Key, Value>();
  store.set(owner, made);
  return made;
}

function mapIn<Value>(store: WeakMap<object, Map<string, Value>>, owner: object) {
  const known = store.get(owner);
  if (known) return known;
  const made = new Map<string, Value>();
  store.set(owner, made);
  return made;
}
