import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ImportedStory } from '../story/storyOf.ts';
import { answersFile, formatAnswers, type Answers } from './answers.ts';
import { writeFiles } from './writeFiles.ts';

/** Where a story that is replaced is kept: git does not take it, and the next import overwrites it. */
const keptIn = join('.draft', 'replaced');
const storyFiles = ['story.json', 'story.yaml'];

/** Texts and drafts are not published. */
const ignored = 'articles/\n.draft/\n';

/** What in a folder would be overwritten by an import; empty: it has no story. */
export function storiesIn(folder: string): string[] {
  return storyFiles.filter((name) => existsSync(join(folder, name)));
}

/**
 * Writes an imported story into its folder, all or nothing; what it replaces is kept in
 * `.draft/replaced`. Gives the names of the files kept there.
 *
 * @throws Error of the system when something cannot be written
 */
export function writeImport(
  folder: string,
  { story, text }: ImportedStory,
  answers: Answers,
): string[] {
  const at = (...names: string[]) => join(folder, ...names);
  const kept = storiesIn(folder).map((name) => ({
    path: at(keptIn, name),
    text: readFileSync(at(name), 'utf8'),
  }));
  const remembered = formatAnswers(answers);
  writeFiles([
    ...kept,
    ...(existsSync(at('.gitignore')) ? [] : [{ path: at('.gitignore'), text: ignored }]),
    ...(remembered === undefined ? [] : [{ path: at(answersFile), text: remembered }]),
    { path: at('articles', text.name), text: text.words },
    { path: at('story.json'), text: `${JSON.stringify(story, null, 2)}\n` },
  ]);
  return kept.map(({ path }) => path);
}
