import { existsSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import type { ArticleText } from '../../check/context.ts';
import { formSchemaFile } from '../../schema/schemaFile.ts';
import { codePointsOf } from '../../text/codePoints.ts';
import { sha256Of } from '../../text/decode.ts';
import { formatForm } from '../../yaml/unbuild/formatForm.ts';
import { unbuildStory } from '../../yaml/unbuild/unbuildStory.ts';
import type { ImportedStory } from '../story/storyOf.ts';
import { answersFile, formatAnswers, type Answers } from './answers.ts';
import { writeFiles } from '../../files/writeFiles.ts';

/** Where a replaced story is kept: git ignores it, and the next import overwrites it. */
const keptIn = join('.draft', 'replaced');
const storyFiles = ['story.json', 'story.yaml'];

/** Texts and drafts are not published. */
const ignored = 'articles/\n.draft/\n';

/** The files in a folder that an import would overwrite; empty when it has no story. */
export function storiesIn(folder: string): string[] {
  return storyFiles.filter((name) => existsSync(join(folder, name)));
}

/**
 * Writes an imported story into its folder, all or nothing; what it replaces is kept in
 * `.draft/replaced`. Returns the names of the files kept there.
 *
 * @throws Error of the system when something cannot be written
 */
export function writeImport(folder: string, imported: ImportedStory, answers: Answers): string[] {
  const { story, text } = imported;
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
    { path: at('story.yaml'), text: formatYaml(folder, imported) },
    { path: at('story.json'), text: `${JSON.stringify(story, null, 2)}\n` },
  ]);
  return kept.map(({ path }) => path);
}

/** The file that a person continues with; building it yields the story file again. */
function formatYaml(folder: string, { story, text }: ImportedStory): string {
  const held: ArticleText = {
    state: 'held',
    text: codePointsOf(text.words),
    sha256: sha256Of(new TextEncoder().encode(text.words)),
  };
  const textOf = (name: string): ArticleText => (name === text.name ? held : { state: 'none' });
  const form = unbuildStory(story, story, story.id, textOf);
  return formatForm(form, relative(resolve(folder), formSchemaFile).replaceAll('\\', '/'));
}
