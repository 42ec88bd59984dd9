import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { reasonOfSystem } from '../files/reasonOfSystem.ts';
import { codePointsOf } from '../text/codePoints.ts';
import { decodeUtf8, sha256Of } from '../text/decode.ts';
import type { ArticleText } from './context.ts';

/** The text of a file, from the first of `folders` that has it. */
export function findText(
  [folder, ...others]: readonly [string, ...string[]],
  name: string,
): Exclude<ArticleText, { state: 'none' }> {
  const text = readText(join(folder, name));
  if (text.state !== 'missing') return text;
  return (
    others.map((other) => readText(join(other, name))).find(({ state }) => state !== 'missing') ??
    text
  );
}

function readText(file: string): Exclude<ArticleText, { state: 'none' }> {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(file);
  } catch (error) {
    if (isNotThere(error)) return { state: 'missing', file };
    return {
      state: 'unreadable',
      file,
      reason: reasonOfSystem(error) ?? 'cannot be read',
    };
  }
  const text = decodeUtf8(bytes);
  if (text === undefined) {
    return {
      state: 'unreadable',
      file,
      reason: 'is not UTF-8; save it as UTF-8 and hash it again',
    };
  }
  return { state: 'held', text: codePointsOf(text), sha256: sha256Of(bytes) };
}

function isNotThere(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}
