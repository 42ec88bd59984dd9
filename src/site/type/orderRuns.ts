import type { ShapedRun } from './shapeLine.ts';

export type Direction = 'ltr' | 'rtl';

/**
 * The runs of a line from left to right, as they are seen: what the Unicode Bidirectional Algorithm
 * (UAX 9) comes to where directions are not nested. Signs and spaces between words of one direction
 * go with these, others with the line.
 */
export function orderRuns(runs: readonly ShapedRun[], base: Direction): ShapedRun[] {
  const own = runs.map(({ text }) => strongDirection(text));
  const directions = own.map((direction, at) => {
    if (direction) return direction;
    const [before, after] = [own.slice(0, at).findLast(Boolean), own.slice(at).find(Boolean)];
    return before && before === after ? before : base;
  });
  const groups: { direction: Direction; runs: ShapedRun[] }[] = [];
  runs.forEach((run, at) => {
    const direction = directions[at] ?? base;
    const last = groups.at(-1);
    if (last?.direction === direction) last.runs.push(run);
    else groups.push({ direction, runs: [run] });
  });
  const seen = base === 'rtl' ? groups.toReversed() : groups;
  return seen.flatMap(({ direction, runs }) => (direction === 'rtl' ? runs.toReversed() : runs));
}

const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;
const leftToRight = /[\p{L}\p{Nd}]/u;

function strongDirection(text: string): Direction | null {
  if (rightToLeft.test(text)) return 'rtl';
  return leftToRight.test(text) ? 'ltr' : null;
}
