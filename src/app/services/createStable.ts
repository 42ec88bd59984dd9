import { replaceEqualDeep } from '@tanstack/react-query';

/** Returns the previous value while the next one is equal; of plain data, compared in depth. */
export function createStable<Value>(): (next: Value) => Value {
  let last: Value | undefined;
  return (next) => (last = replaceEqualDeep(last, next));
}
