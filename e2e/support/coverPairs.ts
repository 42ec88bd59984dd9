/** What can vary, with its values; the first value of each is the usual one. */
export type Dimensions = Readonly<Record<string, readonly string[]>>;
export type Choice<D extends Dimensions> = { readonly [Name in keyof D]: D[Name][number] };

/**
 * A few choices in which every value of a dimension occurs with every value of each other one at
 * least once: visual faults nearly always depend on one value, or on a combination of two. The
 * choice that covers the most new pairs comes next, and among equals the first in the order of the
 * values, so that the list is always the same. (The greedy method of AETG; Cohen, Dalal, Fredman and
 * Patton, IEEE TSE 23 (7), 1997.)
 */
export function coverPairs<D extends Dimensions>(dimensions: D): Choice<D>[] {
  const all = everyChoice(dimensions);
  const open = new Set(all.flatMap(pairsOf));
  const chosen: Choice<D>[] = [];
  while (open.size > 0) {
    const [best] = all
      .map((choice) => ({ choice, covers: pairsOf(choice).filter((pair) => open.has(pair)) }))
      .toSorted((one, other) => other.covers.length - one.covers.length);
    if (!best) break;
    for (const pair of best.covers) open.delete(pair);
    chosen.push(best.choice);
  }
  return chosen;
}

/** Every value with every other. */
export function everyChoice<D extends Dimensions>(dimensions: D): Choice<D>[];
export function everyChoice(dimensions: Dimensions): Record<string, string>[] {
  return Object.entries(dimensions).reduce<Record<string, string>[]>(
    (choices, [name, values]) =>
      choices.flatMap((choice) => values.map((value) => ({ ...choice, [name]: value }))),
    [{}],
  );
}

/** The pairs of values of a choice, as words. */
export function pairsOf(choice: Readonly<Record<string, string>>): string[] {
  const values = Object.entries(choice).map((pair) => pair.join(' '));
  return values.flatMap((one, at) => values.slice(at + 1).map((other) => `${one}, ${other}`));
}
