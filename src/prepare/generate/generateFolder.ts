import { closeSync, openSync, renameSync, rmSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { nameAfter } from '../files/nameAfter.ts';
import { makeFolder } from '../files/makeFolder.ts';
import type { GenerateCall } from './generateCall.ts';
import { writeGenerated } from './writeGenerated.ts';

/**
 * Writes DIR/story.json and the articles' texts into DIR/articles/.
 *
 * @param folder empty, or not existing
 * @throws Error of the system when it cannot be written; then nothing of it is left
 */
export function generateFolder(folder: string, call: GenerateCall): void {
  const texts = join(folder, 'articles');
  const beside = join(folder, `story.json.${process.pid}.tmp`);
  const made = makeFolder(texts);
  try {
    const file = openSync(beside, 'wx');
    try {
      writeGenerated(call, {
        article: (name, text) => writeFileSync(join(texts, name), text),
        story: (piece) => void writeSync(file, piece),
      });
    } finally {
      closeSync(file);
    }
    renameSync(beside, join(folder, 'story.json'));
  } catch (error) {
    nameAfter(error, join(folder, 'story.json'));
    rmSync(beside, { force: true });
    rmSync(made ?? texts, { recursive: true, force: true });
    throw error;
  }
}
