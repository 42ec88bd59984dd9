import { existsSync, renameSync } from 'node:fs';
import { readWholeFile } from '../files/readWholeFile.ts';
import { sha256Of } from '../text/decode.ts';

/**
 * Moves a draft that somebody has edited out of the way of the next one, to a name that is free:
 * `draft-edited.yaml`, `draft-edited-2.yaml` and so on. Returns its new path; `undefined` when the
 * file is as it was written, or is not there.
 *
 * @param written the SHA-256 of the file as it was written; `undefined` when unknown
 */
export function keepEdited(file: string, written: string | undefined): string | undefined {
  if (written === undefined || !existsSync(file)) return undefined;
  const read = readWholeFile(file);
  if (!read.ok || sha256Of(read.bytes) === written) return undefined;
  const named = (number: number) =>
    file.replace(/\.yaml$/u, `-edited${number === 1 ? '' : `-${number}`}.yaml`);
  let number = 1;
  while (existsSync(named(number))) number += 1;
  renameSync(file, named(number));
  return named(number);
}
