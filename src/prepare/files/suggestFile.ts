import { readdirSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { suggest } from '../text/nearest.ts';

/** With more files than this, their names are not compared. */
const mostCompared = 2000;

/** `; did you mean "gazette.txt"?` for a file that is not there; empty when none is near enough. */
export function suggestFile(file: string): string {
  try {
    return suggest(basename(file), readdirSync(dirname(file)).slice(0, mostCompared));
  } catch {
    // A folder that is not there, or cannot be read, suggests nothing.
    return '';
  }
}
