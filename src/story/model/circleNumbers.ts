import type { EarlierOf } from './earlierFirst.ts';

/**
 * For each event, a number shared only by events on a common cycle: the strongly connected
 * components (M. Sharir, A strong-connectivity algorithm, 1981).
 *
 * @param sorted as returned by `earlierFirst`
 */
export function circleNumbers(earlierOf: EarlierOf, sorted: readonly number[]): number[] {
  const laterOf = earlierOf.map((): number[] => []);
  for (const [later, all] of earlierOf.entries()) {
    for (const earlier of all) if (earlier !== null) laterOf[earlier]?.push(later);
  }
  const numbers: number[] = [];
  for (const start of sorted.toReversed()) {
    const found = [start];
    // Grows while it is iterated.
    for (const event of found) {
      if (numbers[event] !== undefined) continue;
      numbers[event] = start;
      found.push(...(laterOf[event] ?? []));
    }
  }
  return numbers;
}
