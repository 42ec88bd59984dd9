import type { Problem } from '../check/problem.ts';

/** What was requested, or one line that says why it failed and what would help. */
export type Outcome<Value> = { ok: true; value: Value } | { ok: false; message: string };

export function refused(message: string): { ok: false; message: string } {
  return { ok: false, message };
}

/** A problem with a whole file. */
export function problemOf(
  file: string,
  message: string,
  severity: Problem['severity'] = 'error',
): Problem {
  return { severity, file, path: '', message };
}
