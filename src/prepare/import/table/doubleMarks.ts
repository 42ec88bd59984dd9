/**
 * A table's text in which a cell that begins with a quoted word (`"Old" bridge`) is quoted as a whole,
 * its own marks doubled, as RFC 4180 has it: a parser would end the cell behind the word.
 */
export function doubleMarks(text: string, delimiter: string): string {
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
      kept.push(text.slice(from, at), `"${text.slice(at, end).replaceAll('"', '""')}"`);
      from = end;
    }
    at = text.indexOf('"', end);
  }
  return kept.length === 0 ? text : kept.join('') + text.slice(from);
}

const endsCell = (sign: string | undefined, delimiter: string) =>
  sign === delimiter || sign === '\n' || sign === '\r';

/** Where a quotation that opens at a place closes; doubled marks are its own. -1: nowhere. */
function closingMark(text: string, open: number): number {
  let at = text.indexOf('"', open + 1);
  while (at >= 0 && text[at + 1] === '"') at = text.indexOf('"', at + 2);
  return at;
}
