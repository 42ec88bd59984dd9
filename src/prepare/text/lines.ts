/** Line and column of a place in a text, both from 1. Columns count UTF-16 units, as editors do. */
export interface LineColumn {
  line: number;
  column: number;
}

/** `at` is a UTF-16 unit of the text. Lines end at LF, so a CRLF ends one too. */
export function lineColumnAt(text: string, at: number): LineColumn {
  const before = text.slice(0, at);
  const lastBreak = before.lastIndexOf('\n');
  return { line: countBreaks(before) + 1, column: at - lastBreak };
}

function countBreaks(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count += 1;
  return count;
}
