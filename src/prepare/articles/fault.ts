import type { Problem } from '../check/problem.ts';

/** Something that was asked for, or the one line that says why not and what would help. */
export type Outcome<Value> = { ok: true; value: Value } | { ok: false; message: string };

export function refused(message: string): { ok: false; message: string } {
  return { ok: false, message };
}

/** A problem of a whole file. */
export function problemOf(
  file: string,
  message: string,
  severity: Problem['severity'] = 'error',
): Problem {
  return { severity, file, path: '', message };
}
