import { keepIn } from './keepIn.ts';
import type { TimelineIndex } from './timelineIndex.ts';

/**
 * Keeps what a pure function found, so that the next frame need not find it again: per index, per
 * `owner` (the environment, or the index itself where the result depends on nothing else) and per
 * key. It goes when the index or the owner goes, and at the latest when there are `mostKept`.
 */
export function createMemory<Result>(mostKept = 500) {
  const store = new WeakMap<TimelineIndex, WeakMap<object, Map<string, Result>>>();
  return (index: TimelineIndex, owner: object, key: string, make: () => Result): Result =>
    keepIn(mapIn(mapsIn(store, index), owner), key, mostKept, make);
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
