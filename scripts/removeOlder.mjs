import { readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';

const dayMs = 24 * 60 * 60 * 1000;

/**
 * Removes entries with this prefix that have not changed for a day: what is running now may still
 * load parts of what it started with.
 *
 * @param {string} folder @param {string} prefix
 */
export function removeOlder(folder, prefix) {
  for (const name of readdirSync(folder)) {
    if (!name.startsWith(prefix)) continue;
    const path = join(folder, name);
    const age = Date.now() - (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? Infinity);
    if (age > dayMs) rmSync(path, { recursive: true, force: true });
  }
}
