import { constants } from 'node:buffer';
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { getHeapStatistics } from 'node:v8';
import type { Problem } from '../prepare/check/problem.ts';

/**
 * What checking and writing a story takes of V8's heap, garbage included, for each byte of its file.
 * Measured with 100,000 events; it grows with the file.
 */
const heapPerByte = 17;
const gigabyte = 1e9;

/**
 * Says so where a story is too large for the memory that Node.js may use: it would end without a
 * message of ours, after minutes.
 *
 * @param heapLimit in bytes
 */
export function enoughMemory(
  folder: string,
  heapLimit = getHeapStatistics().heap_size_limit,
): Problem[] {
  const file = join(folder, 'story.json');
  if (!existsSync(file)) return [];
  const { size } = statSync(file);
  const needed = size * heapPerByte;
  // What cannot be read at all is refused by whoever reads it.
  if (needed <= heapLimit || size > constants.MAX_STRING_LENGTH) return [];
  const megabytes = Math.ceil(needed / 2 ** 20 / 100) * 100;
  const message = `has ${Math.round(size / 1e6)} MB, for which a site needs about ${gigabytes(needed)} of memory, and Node.js may use ${gigabytes(heapLimit)}; set NODE_OPTIONS=--max-old-space-size=${megabytes} where there is as much, or divide the story`;
  return [{ severity: 'error', file, path: '', message }];
}

const gigabytes = (bytes: number) => `${(bytes / gigabyte).toFixed(1)} GB`;
