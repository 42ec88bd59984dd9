import { refuse, type Cursor } from './cursor.ts';
import { typeWord } from './scalars.ts';

const name = /[A-Za-z0-9_][A-Za-z0-9_.-]*(?=:(?:[ \n]|$))/y;
const longest = 200;
/** Names that JavaScript objects already have. */
const refusedNames = new Set(['__proto__', 'constructor', 'prototype']);

/** Reads the name of a field and moves past its colon. Returns `undefined` when there is none. */
export function readName(cursor: Cursor): string | undefined {
  name.lastIndex = cursor.at;
  const found = name.exec(cursor.text)?.[0];
  if (found === undefined) return undefined;
  if (found.length > longest || refusedNames.has(found)) refuse();
  // Two names may be the same number.
  if (typeof typeWord(found) !== 'string') refuse();
  cursor.at += found.length + 1;
  return found;
}
