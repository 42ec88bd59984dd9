import { keepIn } from './keepIn.ts';
import type { TimelineIndex } from './timelineIndex.ts';

/**
 * Memoizes a pure function, so that the next frame need not compute the result again: per index, per
 * `owner` (the environment, or the index itself where the result depends on nothing else) and per
 * key. Results are released with the index or the owner, and at the latest when there are
 * `mostKept`.
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
