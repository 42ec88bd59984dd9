import { existsSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Makes a folder and those above it that are not there. Returns the first that it made; undefined:
 * all were there. Step by step, since Node's `recursive` tries for ever where a folder is there and
 * none can be made in it, as under /proc.
 *
 * @throws Error of the system when one cannot be made
 */
export function makeFolder(path: string): string | undefined {
  if (existsSync(path)) return undefined;
  const above = makeFolder(dirname(path));
  try {
    mkdirSync(path);
  } catch (error) {
    // Another program may have been faster.
    if (!existsSync(path)) throw error;
  }
  return above ?? path;
}
