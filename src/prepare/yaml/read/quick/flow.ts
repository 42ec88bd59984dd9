import { nested, refuse, skipSpaces, type Cursor } from './cursor.ts';
import { readName } from './names.ts';
import { beginsPlain, readQuoted, typeWord, withoutEnd } from './scalars.ts';

/**
 * Reads `[ … ]` or `{ … }`. Its lines are indented deeper than `around`, the column of its parent.
 */
export function readFlow(cursor: Cursor, around: number): unknown {
  return nested(cursor, () =>
    cursor.text[cursor.at] === '[' ? readList(cursor, around) : readFields(cursor, around),
  );
}

function readList(cursor: Cursor, around: number): unknown[] {
  const list: unknown[] = [];
  cursor.at += 1;
  skipBetween(cursor, around);
  if (endsWith(cursor, ']')) return list;
  for (;;) {
    cursor.starts.push(cursor.at);
    list.push(readValue(cursor, around));
    if (endsWith(cursor, ']')) return list;
    toNextPart(cursor, around);
  }
}

function readFields(cursor: Cursor, around: number): Record<string, unknown> {
  const fields: Record<string, unknown> = {};
  cursor.at += 1;
  skipBetween(cursor, around);
  if (endsWith(cursor, '}')) return fields;
  for (;;) {
    cursor.starts.push(cursor.at);
    const name = readName(cursor) ?? refuse();
    if (Object.hasOwn(fields, name)) refuse();
    skipBetween(cursor, around);
    fields[name] = readValue(cursor, around);
    if (endsWith(cursor, '}')) return fields;
    toNextPart(cursor, around);
  }
}

function endsWith(cursor: Cursor, bracket: string): boolean {
  if (cursor.text[cursor.at] !== bracket) return false;
  cursor.at += 1;
  return true;
}

function toNextPart(cursor: Cursor, around: number): void {
  if (cursor.text[cursor.at] !== ',') refuse();
  cursor.at += 1;
  skipBetween(cursor, around);
}

function readValue(cursor: Cursor, around: number): unknown {
  const sign = cursor.text[cursor.at];
  const value =
    sign === '[' || sign === '{'
      ? readFlow(cursor, around)
      : sign === '"' || sign === "'"
        ? readQuoted(cursor)
        : readWords(cursor);
  skipBetween(cursor, around);
  return value;
}

const words = /[^,[\]{}\n]*/y;
/** A colon that could end a name, or a comment. */
const oddInside = /:(?: |$)| #/;

function readWords(cursor: Cursor): unknown {
  if (!beginsPlain(cursor.text, cursor.at)) refuse();
  words.lastIndex = cursor.at;
  const found = words.exec(cursor.text)?.[0] ?? '';
  if (oddInside.test(found)) refuse();
  cursor.at += found.length;
  return typeWord(withoutEnd(found));
}

/** Skips spaces and line ends. */
function skipBetween(cursor: Cursor, around: number): void {
  const { text } = cursor;
  skipSpaces(cursor);
  while (text[cursor.at] === '\n') {
    const start = cursor.at + 1;
    cursor.at = start;
    skipSpaces(cursor);
    if (text[cursor.at] !== '\n' && cursor.at - start <= around) refuse();
  }
}
