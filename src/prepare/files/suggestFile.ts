import { readdirSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { suggest } from '../text/nearest.ts';

/** With more files than this, their names are not compared. */
const mostCompared = 2000;

/**
 * `; did you mean "gazette.txt"?` for a file that is not there, or that it is made of a saved page;
 * empty when none is near enough.
 */
export function suggestFile(file: string): string {
  const name = basename(file);
  try {
    const names = readdirSync(dirname(file)).slice(0, mostCompared);
    const page = names.find((other) => `${other.replace(/\.x?html?$/i, '')}.txt` === name);
    if (page !== undefined) return `; "npm run story -- draft DIR" makes it of "${page}"`;
    return suggest(name, names);
  } catch {
    // A folder that is not there, or cannot be read, suggests nothing.
    return '';
  }
}
