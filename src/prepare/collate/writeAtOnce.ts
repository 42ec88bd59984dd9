import {
  closeSync,
  fsyncSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';

/**
 * Replaces a file's text wholly or not at all: written beside it, then moved into its place. A link
 * stays a link, and the file keeps its permissions.
 *
 * @throws Error when the file is not there or its folder cannot be written; nothing is left behind
 */
export function writeAtOnce(file: string, text: string): void {
  const place = realpathSync(file);
  const beside = `${place}.${process.pid}.tmp`;
  try {
    const descriptor = openSync(beside, 'wx', statSync(place).mode);
    try {
      writeFileSync(descriptor, text);
      fsyncSync(descriptor);
    } finally {
      closeSync(descriptor);
    }
    renameSync(beside, place);
  } catch (error) {
    rmSync(beside, { force: true });
    throw error;
  }
}
