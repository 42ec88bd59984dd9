import { existsSync } from 'node:fs';
import { readWholeFile } from '../files/readWholeFile.ts';
import { sha256Of } from '../text/decode.ts';

/**
 * A draft that somebody has edited is kept beside the next one, under a name that is free:
 * `draft-edited.yaml`, `draft-edited-2.yaml` and so on. Returns what to write there; `undefined`
 * when the file is as it was written, or is not there.
 *
 * @param written the SHA-256 of the file as it was written; `undefined` when unknown
 */
export function keepEdited(
  file: string,
  written: string | undefined,
): { path: string; text: Uint8Array } | undefined {
  if (written === undefined || !existsSync(file)) return undefined;
  const read = readWholeFile(file);
  if (!read.ok || sha256Of(read.bytes) === written) return undefined;
  const named = (number: number) =>
    file.replace(/\.yaml$/u, `-edited${number === 1 ? '' : `-${number}`}.yaml`);
  let number = 1;
  while (existsSync(named(number))) number += 1;
  return { path: named(number), text: read.bytes };
}
