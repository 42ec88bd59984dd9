/**
 * Quotes as a whole each cell of a table's text that begins with a quoted word (`"Old" bridge`),
 * doubling its own marks as RFC 4180 requires: otherwise a parser would end the cell after the word.
 */
export function quoteQuotedCells(text: string, delimiter: string): string {
  const kept: string[] = [];
  let from = 0;
  let at = text.indexOf('"');
  while (at >= 0) {
    if (at > 0 && !endsCell(text[at - 1], delimiter)) {
      at = text.indexOf('"', at + 1);
      continue;
    }
    const close = closingMark(text, at);
    const next = text[close + 1];
    if (close < 0) break;
    let end = close + 1;
    if (next !== undefined && !endsCell(next, delimiter)) {
      while (end < text.length && !endsCell(text[end], delimiter)) end += 1;
      // Blanks between the closing mark and the delimiter are no words of the cell.
      const isQuoted = text.slice(close + 1, end).trim() === '';
      const cell = text.slice(at, isQuoted ? close + 1 : end);
      kept.push(text.slice(from, at), isQuoted ? cell : `"${cell.replaceAll('"', '""')}"`);
      from = end;
    }
    at = text.indexOf('"', end);
  }
  return kept.length === 0 ? text : kept.join('') + text.slice(from);
}

const endsCell = (sign: string | undefined, delimiter: string) =>
  sign === delimiter || sign === '\n' || sign === '\r';

/**
 * Finds where a quotation that opens at `open` closes, skipping its own doubled marks. -1 if it
 * never does.
 */
function closingMark(text: string, open: number): number {
  let at = text.indexOf('"', open + 1);
  while (at >= 0 && text[at + 1] === '"') at = text.indexOf('"', at + 2);
  return at;
}
