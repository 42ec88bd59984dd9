import { readFileSync, statSync } from 'node:fs';
import { reasonOfSystem } from './reasonOfSystem.ts';

export type WholeFile =
  | { readonly ok: true; readonly bytes: Buffer }
  /** Why not, and the remedy, to follow the file's name. */
  | { readonly ok: false; readonly reason: string };

/**
 * Reads the bytes of a file. A pipe or a device is refused unread, as it may never end.
 *
 * @param absent the message for a missing file
 * @param most why a file of so many bytes is refused unread; `undefined` when it is not
 */
export function readWholeFile(
  file: string,
  { absent, most }: { absent?: string; most?: (bytes: number) => string | undefined } = {},
): WholeFile {
  try {
    const found = statSync(file);
    if (!found.isFile() && !found.isDirectory())
      return { ok: false, reason: 'is a pipe or a device; save its output as a file' };
    const tooLarge = most?.(found.size);
    if (tooLarge !== undefined) return { ok: false, reason: tooLarge };
    return { ok: true, bytes: readFileSync(file) };
  } catch (error) {
    return { ok: false, reason: reasonOfSystem(error, absent) ?? 'cannot be read' };
  }
}
