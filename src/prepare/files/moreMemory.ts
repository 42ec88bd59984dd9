import { getHeapStatistics } from 'node:v8';

const gigabyte = 1e9;

/**
 * Why a file is too large for the memory that Node.js may use, and the remedy, to follow the file's
 * name: it would end without a message of ours, after minutes. `undefined` when there is enough.
 *
 * @param task what needs the memory: "a site"
 * @param heapPerByte what that takes of V8's heap for each byte of the file
 * @param heapLimit in bytes
 */
export function moreMemory(
  bytes: number,
  task: string,
  heapPerByte: number,
  heapLimit = getHeapStatistics().heap_size_limit,
): string | undefined {
  const needed = bytes * heapPerByte;
  if (needed <= heapLimit) return undefined;
  const megabytes = Math.ceil(needed / 2 ** 20 / 100) * 100;
  return `has ${Math.round(bytes / 1e6)} MB, for which ${task} needs about ${gigabytes(needed)} of memory, and Node.js may use ${gigabytes(heapLimit)}; set NODE_OPTIONS=--max-old-space-size=${megabytes} where there is as much, or divide the story`;
}

const gigabytes = (bytes: number) => `${(bytes / gigabyte).toFixed(1)} GB`;
