/**
 * Returns the previous value while the next one is equal: the same entries in a list, or the same
 * fields in an object, whose own lists may be new ones with the same entries.
 */
export function createStable<Value>(): (next: Value) => Value {
  let last: { value: Value } | null = null;
  return (next) => {
    if (last === null || !holdSame(last.value, next)) last = { value: next };
    return last.value;
  };
}

function holdSame(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (!isObject(one) || !isObject(other)) return false;
  const keys = Object.keys(one);
  return (
    keys.length === Object.keys(other).length &&
    keys.every((key) => isSameField(one[key], other[key]))
  );
}

function isSameField(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (!Array.isArray(one) || !Array.isArray(other) || one.length !== other.length) return false;
  return one.every((entry, index) => Object.is(entry, other[index]));
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
