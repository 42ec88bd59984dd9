/**
 * Names an error of the system after the file that was to be written: readers know it by its own name
 * and not by that of the file beside it, and for a full disk the system gives none.
 */
export function nameAfter(error: unknown, path: string): void {
  if (!(error instanceof Error)) return;
  if ('path' in error && !String(error.path).endsWith('.tmp')) return;
  Object.assign(error, { path });
}
