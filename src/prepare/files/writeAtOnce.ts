import { writeFiles, type Contents } from './writeFiles.ts';

/**
 * Writes a file atomically: anyone who reads it meanwhile, or after the program was killed, finds
 * either the old text or the new one.
 *
 * @throws Error when the folder cannot be written to; nothing is left behind
 */
export function writeAtOnce(file: string, text: Contents): void {
  writeFiles([{ path: file, text }]);
}
