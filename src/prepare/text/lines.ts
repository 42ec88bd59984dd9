/**
 * Line and column of a position in a text, both from 1. Columns count UTF-16 units, as editors do.
 */
export interface LineColumn {
  line: number;
  column: number;
}

/**
 * Looks up the line and column of any UTF-16 unit of a text. Lines end at LF, and hence also at
 * CRLF. The lines are counted once, and each position is then looked up.
 */
export function linesOf(text: string): (at: number) => LineColumn {
  let starts: number[] | undefined;
  return (at) => {
    starts ??= startsOf(text);
    const line = lastNotAfter(starts, at);
    return { line: line + 1, column: at - (starts[line] ?? 0) + 1 };
  };
}

function startsOf(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

/**
 * The index of the last of some ascending numbers that does not exceed another; the first if all do.
 */
export function lastNotAfter(numbers: readonly number[], most: number): number {
  let low = 0;
  let high = numbers.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((numbers[middle] ?? 0) <= most) low = middle;
    else high = middle - 1;
  }
  return low;
}
