/** Thrown where a text is more than the quick reader takes: the whole of YAML is asked then. */
export class NotPlain extends Error {}

/** @throws NotPlain */
export function refuse(): never {
  throw new NotPlain();
}

/** Where reading has come to in a text of YAML. */
export interface Cursor {
  readonly text: string;
  /** UTF-16 unit. */
  at: number;
  /** Column, from 0, of the first sign of the line, or of what stands behind a hyphen; -1: the end. */
  indent: number;
  depth: number;
  /**
   * Where the fields and entries begin, in the order in which they stand: a field at its name, an
   * entry at its value.
   */
  readonly starts: number[];
}

/** Deeper nesting is no story and would exhaust the stack. */
const deepest = 60;

/** Reads what is nested, one level deeper. */
export function nested<Value>(cursor: Cursor, read: () => Value): Value {
  if (cursor.depth === deepest) refuse();
  cursor.depth += 1;
  const value = read();
  cursor.depth -= 1;
  return value;
}

/** Goes over spaces, and no other white space. */
export function skipSpaces(cursor: Cursor): void {
  while (cursor.text[cursor.at] === ' ') cursor.at += 1;
}

/** Goes to the first sign of the next line that has one and is no comment. Begins at a line's start. */
export function toNextLine(cursor: Cursor): void {
  const { text } = cursor;
  for (;;) {
    const start = cursor.at;
    skipSpaces(cursor);
    const sign = text[cursor.at];
    if (sign === undefined) {
      cursor.indent = -1;
      return;
    }
    cursor.indent = cursor.at - start;
    if (sign === '#') {
      const end = text.indexOf('\n', cursor.at);
      cursor.at = end < 0 ? text.length : end;
    } else if (sign !== '\n') return;
    cursor.at += 1;
  }
}

/** Leaves a line on which nothing but a comment may follow. */
export function leaveLine(cursor: Cursor): void {
  const { text } = cursor;
  const before = cursor.at;
  skipSpaces(cursor);
  const sign = text[cursor.at];
  const isComment = sign === '#' && cursor.at > before;
  if (sign !== undefined && sign !== '\n' && !isComment) refuse();
  const end = text.indexOf('\n', cursor.at);
  cursor.at = end < 0 ? text.length : end + 1;
  toNextLine(cursor);
}
