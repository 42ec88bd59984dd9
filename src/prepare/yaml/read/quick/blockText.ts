import { refuse, toNextLine, type Cursor } from './cursor.ts';

/**
 * `|` or `>`, with `-` or `+` for what becomes of the final line breaks; an explicit column number
 * is left to the full parser.
 */
const header = /(?<style>[|>])(?<end>[-+]?) *(?: #[^\n]*)?\n/y;

/**
 * Reads a text of lines indented deeper than the column `around`, below `|` (as they are) or `>`
 * (folded), and moves to the line after it.
 *
 * @throws NotPlain also if lines are indented within a folded text, or blank ones are wider than it
 */
export function readBlockText(cursor: Cursor, around: number): string {
  header.lastIndex = cursor.at;
  const found = header.exec(cursor.text);
  const { style, end = '' } = found?.groups ?? {};
  if (!found || style === undefined) refuse();
  cursor.at += found[0].length;
  const lines = readLines(cursor, around);
  toNextLine(cursor);
  const last = lines.findLastIndex((line) => line !== '');
  // There is little agreement on a text of nothing but blank lines.
  if (last < 0) refuse();
  const told = lines.slice(0, last + 1);
  const words = style === '|' ? told.join('\n') : fold(told);
  if (end === '-') return words;
  return `${words}\n${end === '+' ? '\n'.repeat(lines.length - told.length) : ''}`;
}

/** Reads the lines without their indentation, which is that of the first line with words. */
function readLines(cursor: Cursor, around: number): string[] {
  const { text } = cursor;
  const lines: string[] = [];
  let column: number | undefined;
  while (cursor.at < text.length) {
    const end = text.indexOf('\n', cursor.at);
    // Whether a text ends with a line break that the file lacks is left to the full parser.
    if (end < 0) refuse();
    const line = text.slice(cursor.at, end);
    const indent = line.search(/[^ ]/);
    if (indent < 0) {
      if (line.length > (column ?? around + 1)) refuse();
    } else {
      if (indent < (column ?? around + 1)) break;
      column ??= indent;
    }
    lines.push(indent < 0 ? '' : line.slice(column));
    cursor.at = end + 1;
  }
  return lines;
}

/** A line break becomes a space, a blank line becomes a line break. */
function fold(lines: readonly string[]): string {
  let words = '';
  let blank = 0;
  for (const line of lines) {
    if (line.startsWith(' ')) refuse();
    if (line === '') blank += 1;
    else {
      if (words !== '' || blank > 0) words += blank > 0 ? '\n'.repeat(blank) : ' ';
      words += line;
      blank = 0;
    }
  }
  return words;
}
