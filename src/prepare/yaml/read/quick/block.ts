import { readBlockText } from './blockText.ts';
import { leaveLine, nested, refuse, skipSpaces, toNextLine, type Cursor } from './cursor.ts';
import { readFlow } from './flow.ts';
import { readName } from './names.ts';
import { beginsPlain, readQuoted, typeWord, withoutEnd } from './scalars.ts';

/** Reads the fields of one column, one per line, until the column ends. */
export function readFields(cursor: Cursor): Record<string, unknown> {
  const fields: Record<string, unknown> = {};
  const { indent } = cursor;
  while (cursor.indent === indent) {
    cursor.starts.push(cursor.at);
    const name = readName(cursor) ?? refuse();
    if (Object.hasOwn(fields, name)) refuse();
    fields[name] = nested(cursor, () => readAfterName(cursor, indent));
  }
  if (cursor.indent > indent) refuse();
  return fields;
}

function readAfterName(cursor: Cursor, indent: number): unknown {
  if (!isAtEnd(cursor)) return readInLine(cursor, indent);
  leaveLine(cursor);
  if (cursor.indent > indent) return readBelow(cursor, indent);
  // A list may begin in the column of its name.
  return cursor.indent === indent && isEntry(cursor) ? readEntries(cursor) : null;
}

/** Reads the entries of one column, one per hyphen, until the column ends. */
function readEntries(cursor: Cursor): unknown[] {
  const entries: unknown[] = [];
  const { indent } = cursor;
  while (cursor.indent === indent && isEntry(cursor)) {
    const hyphen = cursor.at;
    cursor.at += 1;
    entries.push(nested(cursor, () => readAfterHyphen(cursor, indent, hyphen)));
  }
  if (cursor.indent > indent) refuse();
  return entries;
}

function readAfterHyphen(cursor: Cursor, indent: number, hyphen: number): unknown {
  if (isAtEnd(cursor)) {
    leaveLine(cursor);
    if (cursor.indent <= indent) refuse();
  } else cursor.indent = indent + cursor.at - hyphen;
  cursor.starts.push(cursor.at);
  return readBelow(cursor, indent);
}

/** Reads what is indented deeper than the column `around`: entries, fields, or one value. */
function readBelow(cursor: Cursor, around: number): unknown {
  if (isEntry(cursor)) return readEntries(cursor);
  const { at } = cursor;
  if (readName(cursor) === undefined) return readInLine(cursor, around);
  cursor.at = at;
  return readFields(cursor);
}

function readInLine(cursor: Cursor, around: number): unknown {
  const sign = cursor.text[cursor.at] ?? '';
  if (sign === '|' || sign === '>') return readBlockText(cursor, around);
  if (!'[{"\''.includes(sign)) return readWords(cursor, around);
  const value = sign === '[' || sign === '{' ? readFlow(cursor, around) : readQuoted(cursor);
  leaveLine(cursor);
  return value;
}

/** A colon that could end a name. */
const oddInside = /:(?: |$)/;

/** Reads a text without quotation marks, over several lines if the next ones are indented deeper. */
function readWords(cursor: Cursor, around: number): unknown {
  const first = readLine(cursor);
  if (cursor.indent <= around) return typeWord(first.words);
  const lines = [first];
  while (cursor.indent > around) {
    if (lines.at(-1)?.isFollowed !== true) refuse();
    lines.push(readLine(cursor));
  }
  return lines.map(({ words }) => words).join(' ');
}

function readLine(cursor: Cursor): { words: string; isFollowed: boolean } {
  const { text, at } = cursor;
  if (!beginsPlain(text, at)) refuse();
  const found = text.indexOf('\n', at);
  const end = found < 0 ? text.length : found;
  const line = text.slice(at, end);
  if (oddInside.test(line)) refuse();
  const comment = line.indexOf(' #');
  cursor.at = Math.min(end + 1, text.length);
  toNextLine(cursor);
  // There is nothing between this line and the next.
  const isFollowed = comment < 0 && cursor.at - cursor.indent === end + 1;
  return { words: withoutEnd(comment < 0 ? line : line.slice(0, comment)), isFollowed };
}

function isEntry({ text, at }: Cursor): boolean {
  if (text[at] !== '-') return false;
  const next = text[at + 1];
  return next === ' ' || next === '\n' || next === undefined;
}

/** Moves to the value on this line. Returns true if there is none, or a comment. */
function isAtEnd(cursor: Cursor): boolean {
  const before = cursor.at;
  skipSpaces(cursor);
  const sign = cursor.text[cursor.at];
  if (sign === '#' && cursor.at > before) {
    cursor.at = before;
    return true;
  }
  return sign === undefined || sign === '\n';
}
