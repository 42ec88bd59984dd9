import { join } from 'node:path';
import { findWithheldInFile } from '../withheld/inFiles.ts';
import { filesUnder } from '../withheld/textFiles.ts';
import type { WithheldWords } from '../withheld/withheldWords.ts';
import type { Problem } from './problem.ts';

/**
 * No file in the story's folder contains anything withheld, except for texts (`textFiles`) and
 * drafts, which are not published. `storyIsToldOn`: faults were already found in the story file's
 * fields, so its lines need not be reported again.
 */
export function checkStoryFolder(
  folder: string,
  textFiles: readonly string[],
  words: readonly WithheldWords[],
  storyIsToldOn: boolean,
): Problem[] {
  if (words.length === 0) return [];
  const skip = [...textFiles, join(folder, 'articles'), join(folder, '.draft')];
  return [...filesUnder(folder, skip)]
    .filter(({ name }) => !(storyIsToldOn && name === 'story.json'))
    .flatMap((file) => findWithheldInFile(file, words));
}
