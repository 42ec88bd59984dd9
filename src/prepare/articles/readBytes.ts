import { closeSync, constants, fstatSync, openSync, readFileSync, realpathSync } from 'node:fs';
import { sep } from 'node:path';
import { formatMegabytes } from './articleFileLimits.ts';
import { refused, type Outcome } from './fault.ts';

/**
 * Reads the bytes of a regular file inside a folder. What is too large, not a file (a pipe would
 * never end), or a link to somewhere outside the folder is refused without being read.
 *
 * @param within the folder's own path; `undefined` if the file may be anywhere
 */
export function readBytes(path: string, maxBytes: number, within?: string): Outcome<Uint8Array> {
  try {
    if (within !== undefined && !isInside(realpathSync.native(path), within)) {
      return refused(
        'is a link that leads out of the folder; replace it with a copy of the article',
      );
    }
    // Opening a pipe would otherwise wait for somebody to write to it.
    const descriptor = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
    try {
      const found = fstatSync(descriptor);
      if (!found.isFile()) return refused('is not a regular file; save the article as one');
      if (found.size > maxBytes) {
        const most = formatMegabytes(maxBytes);
        return refused(
          `is ${formatMegabytes(found.size)} long, more than the ${most} that an article may have; save only the article's text`,
        );
      }
      return { ok: true, value: readFileSync(descriptor) };
    } finally {
      closeSync(descriptor);
    }
  } catch (error) {
    return refused(`cannot be read (${codeOf(error)}); ${remedyOf(codeOf(error))}`);
  }
}

function isInside(path: string, folder: string): boolean {
  return path.startsWith(folder.endsWith(sep) ? folder : folder + sep);
}

/** `EACCES`, `ENOENT` …, as the system names it. */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'it gives no reason';
}

export function remedyOf(code: string): string {
  if (code === 'EACCES' || code === 'EPERM')
    return 'change its permissions so that you may read it';
  if (code === 'ENOENT')
    return 'it does not exist, or it is a link to nothing: restore it, or remove the link';
  if (code === 'ENOTDIR') return 'name a folder';
  if (code === 'ELOOP') return 'it is a link that leads back to itself: remove it';
  return 'check the disk and the file';
}
