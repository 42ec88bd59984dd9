import type { Row } from './rows.ts';

/** What a first or last run of shared words must be worth to stand so many words from the next. */
function leastWorth(distance: number): number {
  return Math.min(150, 52 + 5 * distance);
}

/**
 * Takes back first and last runs of shared words that are too little for how far they stand from
 * the next: where one version begins "The report was unsafe" and a long one has "the" and, nine
 * words later, "this report was unsafe", the former did not quote "the" and leave out nine words.
 * Where an article itself interrupts the quotation, any distance is as good.
 */
export function trimCrumbs(first: Row, second: Row, partners: Int32Array): void {
  const shared = [...partners.entries()].filter(([, j]) => j >= 0);
  const runs: [number, number][][] = [];
  for (const [i, j] of shared) {
    const [before, other] = runs.at(-1)?.at(-1) ?? [-2, -2];
    if (i === before + 1 && j === other + 1) runs.at(-1)?.push([i, j]);
    else runs.push([[i, j]]);
  }
  while (runs.length > 1 && isCrumb(first, second, runs[0], runs[0], runs[1])) drop(runs.shift());
  while (runs.length > 1 && isCrumb(first, second, runs.at(-1), runs.at(-2), runs.at(-1))) {
    drop(runs.pop());
  }

  function drop(run: readonly [number, number][] = []): void {
    for (const [i] of run) partners[i] = -1;
  }
}

type Run = readonly [number, number][];

/** Whether a run is worth too little for the distance between two runs, of which it is one. */
function isCrumb(first: Row, second: Row, run: Run = [], early: Run = [], late: Run = []): boolean {
  const [[from, fromOther] = [0, 0]] = early.slice(-1);
  const [[to, toOther] = [0, 0]] = late;
  const interrupted =
    first.open.subarray(from + 1, to + 1).includes(1) ||
    second.open.subarray(fromOther + 1, toOther + 1).includes(1);
  const worth = run.reduce((sum, [i]) => sum + (first.worth[i] ?? 0), 0);
  const distance = Math.max(to - from, toOther - fromOther) - 1;
  return !interrupted && worth < leastWorth(distance);
}
