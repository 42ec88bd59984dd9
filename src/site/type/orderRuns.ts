export type Direction = 'ltr' | 'rtl';

/**
 * What takes a position in a line: words, or (without text) an isolate that is ordered on its own.
 */
interface Run {
  text: string;
}

/**
 * Returns the runs of a line from left to right, as they are displayed: the result of the Unicode
 * Bidirectional Algorithm (UAX 9) for text whose directions are nested only by isolates. Punctuation
 * and spaces between words of one direction take that direction; others take the line's.
 */
export function orderRuns<R extends Run>(runs: readonly R[], base: Direction): R[] {
  const own = strongDirections(runs, base);
  const directions = own.map((direction, at) => {
    if (direction) return direction;
    const [before, after] = [own.slice(0, at).findLast(Boolean), own.slice(at).find(Boolean)];
    return before && before === after ? before : base;
  });
  const groups: { direction: Direction; runs: R[] }[] = [];
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
const letter = /\p{L}/u;
const digit = /\p{Nd}/u;

/**
 * Numbers follow the words before them: after right-to-left words, what stands between two numbers
 * also runs from right to left (W2, W7, N1).
 */
function strongDirections(runs: readonly Run[], base: Direction): (Direction | null)[] {
  let before = base;
  return runs.map(({ text }) => {
    if (rightToLeft.test(text)) before = 'rtl';
    else if (letter.test(text)) before = 'ltr';
    else if (!digit.test(text)) return null;
    return before;
  });
}
