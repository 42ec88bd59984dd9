import { lstatSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { maxHeldBytes } from '../articles/articleFileLimits.ts';
import { decodeArticle } from '../articles/decodeArticle.ts';
import { readBytes } from '../articles/readBytes.ts';
import { codePointsOf } from '../text/codePoints.ts';
import { sha256Of } from '../text/decode.ts';
import type { ArticleText } from './context.ts';

/** The text of a file, from the first of `folders` that has it. */
export function findText(
  [folder, ...others]: readonly [string, ...string[]],
  name: string,
): Exclude<ArticleText, { state: 'none' }> {
  const text = readText(folder, name);
  if (text.state !== 'missing') return text;
  return (
    others.map((other) => readText(other, name)).find(({ state }) => state !== 'missing') ?? text
  );
}

function readText(folder: string, name: string): Exclude<ArticleText, { state: 'none' }> {
  const file = join(folder, name);
  if (!isThere(file)) return { state: 'missing', file };
  const bytes = readBytes(file, maxHeldBytes, realpathSync.native(folder));
  if (!bytes.ok) return { state: 'unreadable', file, reason: bytes.message };
  const text = decodeArticle(bytes.value, false);
  if (!text.ok) return { state: 'unreadable', file, reason: text.message };
  return { state: 'held', text: codePointsOf(text.value), sha256: sha256Of(bytes.value) };
}

/** A dangling symbolic link is there, and at fault. */
function isThere(file: string): boolean {
  try {
    return lstatSync(file, { throwIfNoEntry: false }) !== undefined;
  } catch (error) {
    // Whatever prevents reading is reported when the file is read.
    return !(error instanceof Error && 'code' in error && error.code === 'ENOTDIR');
  }
}
