import { writeFiles } from './writeFiles.ts';

/**
 * Writes a file wholly or not at all, so that whoever reads meanwhile, and whoever finds it after
 * the program was killed, has the one text or the other.
 *
 * @throws Error when the folder cannot be written; nothing is left behind
 */
export function writeAtOnce(file: string, text: string): void {
  writeFiles([{ path: file, text }]);
}
