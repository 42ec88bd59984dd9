import { join } from 'node:path';
import { findWithheldInFile } from '../withheld/inFiles.ts';
import { filesUnder } from '../withheld/textFiles.ts';
import type { WithheldWords } from '../withheld/withheldWords.ts';
import type { Problem } from './problem.ts';

/**
 * Nothing withheld stands in any file of the story's folder, but for the texts (`textFiles`) and
 * drafts, which are not published. `storyIsToldOn`: the story file's fields were found at fault
 * already, so that its lines need not be told again.
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
