import { constants } from 'node:buffer';
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../prepare/check/problem.ts';
import { moreMemory } from '../prepare/files/moreMemory.ts';

/**
 * What checking and writing a story takes of V8's heap, garbage included, for each byte of its file.
 * Measured with 100,000 events; it grows with the file.
 */
const heapPerByte = 17;

/**
 * Says so where a story is too large for the memory that Node.js may use.
 *
 * @param heapLimit in bytes; omitted: what this process may use
 */
export function enoughMemory(folder: string, heapLimit?: number): Problem[] {
  const file = join(folder, 'story.json');
  if (!existsSync(file)) return [];
  const { size } = statSync(file);
  // What cannot be read at all is refused by whoever reads it.
  if (size > constants.MAX_STRING_LENGTH) return [];
  const message = moreMemory(size, 'a site', heapPerByte, heapLimit);
  return message === undefined ? [] : [{ severity: 'error', file, path: '', message }];
}
