import type { Problem } from '../check/problem.ts';
import { reasonOfSystem } from '../files/reasonOfSystem.ts';

/** What the operating system refused, as a problem of the file; `undefined` for any other error. */
export function faultOfSystem(error: unknown): Problem | undefined {
  const message = reasonOfSystem(error);
  if (message === undefined || !(error instanceof Error)) return undefined;
  const file = 'path' in error ? String(error.path) : 'what is written';
  return { severity: 'error', file, path: '', message };
}
