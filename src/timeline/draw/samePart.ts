/**
 * Positions closer than this are equal: the rounding error of adding and subtracting the same
 * number.
 */
const tolerance = 1e-6;

/**
 * Whether two parts of scenes, or the props of what draws them, look the same: plain data is
 * compared by value, everything else by identity. For `memo`, so that a part that has only moved is
 * not rendered again.
 */
export function samePart(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a === 'number' && typeof b === 'number') return Math.abs(a - b) < tolerance;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) && Array.isArray(b))
    return a.length === b.length && a.every((part, n) => samePart(part, b[n]));
  if (!isPlain(a) || !isPlain(b)) return false;
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length &&
    keys.every((key) => key in b && samePart(Reflect.get(a, key), Reflect.get(b, key)))
  );
}

const isPlain = (value: object) => Object.getPrototypeOf(value) === Object.prototype;
