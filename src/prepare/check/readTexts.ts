import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { codePointsOf } from '../text/codePoints.ts';
import { decodeUtf8, sha256Of } from '../text/decode.ts';
import type { ArticleText } from './context.ts';
import type { Outline } from './outline.ts';

/** The texts of the articles that name a file, each from the first of `folders` that has it. */
export function readTexts(
  { files }: Outline,
  folders: readonly [string, ...string[]],
): Map<string, ArticleText> {
  return new Map([...files].map(([id, { name }]) => [id, readFirst(folders, name)]));
}

function readFirst([folder, ...others]: readonly [string, ...string[]], name: string): ArticleText {
  const text = readText(join(folder, name));
  if (text.state !== 'missing') return text;
  return (
    others.map((other) => readText(join(other, name))).find(({ state }) => state !== 'missing') ??
    text
  );
}

function readText(file: string): ArticleText {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(file);
  } catch (error) {
    if (isNotThere(error)) return { state: 'missing', file };
    return {
      state: 'unreadable',
      file,
      reason: 'cannot be read; is it a file, and yours to read?',
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
