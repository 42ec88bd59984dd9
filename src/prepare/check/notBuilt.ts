import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from './problem.ts';

/**
 * A story that exists only as `story.yaml` is checked as that, but what is published is the built
 * one.
 */
export function notBuilt(folder: string): Problem[] {
  const file = join(folder, 'story.json');
  if (!isAbsent(file)) return [];
  const message = `is not there; run npm run story -- build ${folder}`;
  return [{ severity: 'error', file, path: '', message }];
}

/** What the system refuses may be there: whoever reads it says why it cannot be read. */
function isAbsent(file: string): boolean {
  try {
    return statSync(file, { throwIfNoEntry: false }) === undefined;
  } catch {
    return false;
  }
}
