import {
  closeSync,
  constants,
  existsSync,
  fsyncSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname } from 'node:path';
import { besideOf, clearLeftBehind } from './clearLeftBehind.ts';
import { makeFolder } from './makeFolder.ts';

/**
 * Writes files, in new folders where they are wanted. All are written beside their places first and
 * then moved there, the last of the list last, so that what cannot be written leaves all as it was.
 * A link stays a link, a file that was there keeps its permissions, what is no file, as a device or a
 * pipe, is written to and stays what it is, and what runs that were killed left beside the files is
 * cleared away.
 *
 * @throws Error of the system when a file or folder cannot be written
 */
export function writeFiles(files: readonly { path: string; text: string | Uint8Array }[]): void {
  const made: string[] = [];
  const written: { beside: string; place: string }[] = [];
  let current = '';
  try {
    const streams = files.filter(({ path }) => isStream(path));
    const others = files.filter((file) => !streams.includes(file));
    clearLeftBehind(others.map(({ path }) => placeOf(path)));
    for (const { path, text } of others) {
      current = path;
      const folder = makeFolder(dirname(path));
      if (folder !== undefined) made.push(folder);
      const place = placeOf(path);
      const beside = besideOf(place);
      written.push({ beside, place });
      writeBeside(beside, text, existsSync(place) ? statSync(place).mode : 0o666);
    }
    for (const { path, text } of streams) {
      current = path;
      writeInto(path, text);
    }
    for (const { beside, place } of written) {
      current = place;
      renameSync(beside, place);
    }
  } catch (error) {
    for (const { beside } of written) rmSync(beside, { force: true });
    for (const folder of made) rmSync(folder, { recursive: true, force: true });
    // A reader knows the file by its own name, and of a full disk the system names none.
    nameAfter(error, current);
    throw error;
  }
}

function nameAfter(error: unknown, path: string): void {
  if (!(error instanceof Error)) return;
  if ('path' in error && !String(error.path).endsWith('.tmp')) return;
  Object.assign(error, { path });
}

/** A pipe that nobody reads is refused (ENXIO); to wait for a reader could be for ever. */
function writeInto(stream: string, text: string | Uint8Array): void {
  const held = openSync(stream, constants.O_WRONLY | constants.O_NONBLOCK);
  try {
    writeFileSync(stream, text);
  } finally {
    closeSync(held);
  }
}

/** There, and neither a file nor a folder: nothing may be moved into its place. */
function isStream(path: string): boolean {
  const found = statSync(path, { throwIfNoEntry: false });
  return found !== undefined && !found.isFile() && !found.isDirectory();
}

const placeOf = (path: string) => (existsSync(path) ? realpathSync(path) : path);

function writeBeside(file: string, text: string | Uint8Array, mode: number): void {
  const descriptor = openSync(file, 'wx', mode);
  try {
    writeFileSync(descriptor, text);
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}
