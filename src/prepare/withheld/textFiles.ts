import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { decodeUtf8 } from '../text/decode.ts';

/** A file in a folder; compressed ones (.gz, .br) are decompressed. */
export interface FolderFile {
  /** Path relative to the working folder, as a reader would name it. */
  file: string;
  /** Path inside the folder, with `/`. */
  name: string;
  /**
   * `undefined` when it is not text (a picture, a font), so that no words can be searched for in it.
   */
  text: string | undefined;
}

/** Every file below a folder, in the order of names, except those that `skip` names. */
export function* filesUnder(folder: string, skip: readonly string[] = []): Generator<FolderFile> {
  const skipped = skip.map((path) => resolve(path));
  const entries = readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !skipped.some((stop) => isWithin(stop, resolve(path))));
  for (const file of entries.toSorted()) {
    yield { file, name: relative(folder, file).split(sep).join('/'), text: textOf(file) };
  }
}

function isWithin(folder: string, path: string): boolean {
  return path === folder || path.startsWith(folder + sep);
}

function textOf(file: string): string | undefined {
  const text = decodeUtf8(unpack(file, readFileSync(file)));
  return text === undefined || text.includes('\0') ? undefined : text;
}

function unpack(file: string, bytes: Buffer): Buffer {
  try {
    if (file.endsWith('.gz')) return gunzipSync(bytes);
    if (file.endsWith('.br')) return brotliDecompressSync(bytes);
  } catch {
    // Not compressed after all, so it is read as it is.
  }
  return bytes;
}
