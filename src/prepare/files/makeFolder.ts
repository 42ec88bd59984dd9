import { existsSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Makes a folder and its missing parents. Returns the first one made; `undefined` when all existed.
 * It goes step by step, since Node's `recursive` retries forever in an existing folder that accepts
 * no new one, as under /proc.
 *
 * @throws Error of the system when one cannot be made
 */
export function makeFolder(path: string): string | undefined {
  if (existsSync(path)) return undefined;
  const above = makeFolder(dirname(path));
  try {
    mkdirSync(path);
  } catch (error) {
    // Another program may have been quicker.
    if (!existsSync(path)) throw error;
  }
  return above ?? path;
}
