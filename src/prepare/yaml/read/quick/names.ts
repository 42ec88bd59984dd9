import { refuse, type Cursor } from './cursor.ts';
import { typeWord } from './scalars.ts';

const name = /[A-Za-z0-9_][A-Za-z0-9_.-]*(?=:(?:[ \n]|$))/y;
const longest = 200;
/** Names that JavaScript's objects have of their own. */
const refusedNames = new Set(['__proto__', 'constructor', 'prototype']);

/** The name of a field, and goes behind its colon; undefined: none stands here. */
export function readName(cursor: Cursor): string | undefined {
  name.lastIndex = cursor.at;
  const found = name.exec(cursor.text)?.[0];
  if (found === undefined) return undefined;
  if (found.length > longest || refusedNames.has(found)) refuse();
  // Two names may be one number.
  if (typeof typeWord(found) !== 'string') refuse();
  cursor.at += found.length + 1;
  return found;
}
