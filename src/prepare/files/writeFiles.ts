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
import { nameAfter } from './nameAfter.ts';

/** What a file is to contain: as it is, or made in pieces while it is written. */
export type Contents = string | Uint8Array | { readonly pieces: () => Iterable<string> };

/**
 * Writes files, making folders where needed. All are written beside their final paths first and then
 * moved, the last of the list last, so that a failure leaves everything as it was. A symbolic link
 * stays a link; an existing file keeps its permissions; what is not a file, such as a device or a
 * pipe, is written to in place; and what killed runs left beside the files is removed.
 *
 * @throws Error of the system when a file or folder cannot be written
 */
export function writeFiles(files: readonly { path: string; text: Contents }[]): void {
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
    nameAfter(error, current);
    throw refusesNew(error);
  }
}

/**
 * Folders are made where they are missing, so that a file or folder which still has no place is
 * where nothing new may be, as under /proc.
 */
function refusesNew(error: unknown): unknown {
  const isAbsent = error instanceof Error && 'code' in error && error.code === 'ENOENT';
  return isAbsent ? Object.assign(error, { code: 'EROFS' }) : error;
}

/** A pipe without a reader is refused (ENXIO): waiting for one could take forever. */
function writeInto(stream: string, text: Contents): void {
  const held = openSync(stream, constants.O_WRONLY | constants.O_NONBLOCK);
  try {
    for (const piece of piecesOf(text)) writeFileSync(stream, piece);
  } finally {
    closeSync(held);
  }
}

const piecesOf = (text: Contents): Iterable<string | Uint8Array> =>
  typeof text === 'string' || text instanceof Uint8Array ? [text] : text.pieces();

/** It exists and is neither a file nor a folder, so nothing may be moved over it. */
function isStream(path: string): boolean {
  const found = statSync(path, { throwIfNoEntry: false });
  return found !== undefined && !found.isFile() && !found.isDirectory();
}

const placeOf = (path: string) => (existsSync(path) ? realpathSync(path) : path);

function writeBeside(file: string, text: Contents, mode: number): void {
  const descriptor = openSync(file, 'wx', mode);
  try {
    for (const piece of piecesOf(text)) writeFileSync(descriptor, piece);
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}
