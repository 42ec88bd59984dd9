/**
 * Thrown when a text is more than the quick reader can handle: the full YAML parser then takes over.
 */
export class NotPlain extends Error {}

/** @throws NotPlain */
export function refuse(): never {
  throw new NotPlain();
}

/** The current position in a YAML text. */
export interface Cursor {
  readonly text: string;
  /** In UTF-16 units. */
  at: number;
  /** Column, from 0, of the line's first character, or of what follows a hyphen; -1 at the end. */
  indent: number;
  depth: number;
  /**
   * Where the fields and entries begin, in order of appearance: a field at its name, an entry at its
   * value.
   */
  readonly starts: number[];
}

/** Anything nested deeper is not a story and would exhaust the stack. */
const deepest = 60;

/** Reads something nested, one level deeper. */
export function nested<Value>(cursor: Cursor, read: () => Value): Value {
  if (cursor.depth === deepest) refuse();
  cursor.depth += 1;
  const value = read();
  cursor.depth -= 1;
  return value;
}

/** Skips spaces, and no other white space. */
export function skipSpaces(cursor: Cursor): void {
  while (cursor.text[cursor.at] === ' ') cursor.at += 1;
}

/**
 * Moves to the first character of the next line that is neither blank nor a comment. Starts at the
 * beginning of a line.
 */
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
