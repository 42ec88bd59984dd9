/**
 * Where two JSON values first differ, in the order of the first one's fields: the keys and indices
 * that lead there from the root, as far as the first value has them (a list that is too short
 * differs as a list). `undefined` when they are equal; the order of fields does not count.
 */
export function firstDifference(one: unknown, other: unknown): (string | number)[] | undefined {
  if (Array.isArray(one) && Array.isArray(other)) {
    for (const [at, entry] of one.entries()) {
      if (at >= other.length) return [at];
      const inside = firstDifference(entry, other[at]);
      if (inside) return [at, ...inside];
    }
    return one.length === other.length ? undefined : [];
  }
  if (isRecord(one) && isRecord(other)) {
    for (const [name, field] of Object.entries(one)) {
      if (!Object.hasOwn(other, name)) return [name];
      const inside = firstDifference(field, other[name]);
      if (inside) return [name, ...inside];
    }
    return Object.keys(other).every((name) => Object.hasOwn(one, name)) ? undefined : [];
  }
  return Object.is(one, other) ? undefined : [];
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
