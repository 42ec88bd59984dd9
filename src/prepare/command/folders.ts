import { statSync } from 'node:fs';
import { CallFault, UsageFault } from './callFault.ts';
import type { Call, Option } from './command.ts';

/** For commands that read the articles' texts. */
export const articlesOption = {
  value: 'DIR',
  about:
    "where the texts of the articles are, or the variable SOURCELINE_ARTICLES; what is not there is looked for in the story's DIR/articles",
} as const satisfies Option;

/**
 * The folder of texts that `--articles` or the variable names; `undefined` when neither does.
 *
 * @throws CallFault when it is not a folder
 */
export function articlesOf(call: Call<'articles'>): string | undefined {
  const named = call.value('articles') ?? (call.environment['SOURCELINE_ARTICLES'] || undefined);
  return named === undefined ? undefined : takeFolder(named);
}

/**
 * The story folders that a call names, at least one.
 *
 * @throws CallFault when there is none, or one is not a folder
 */
export function storyFoldersOf(call: Pick<Call, 'words'>): readonly string[] {
  if (call.words.length === 0) throw new UsageFault('name the folder of at least one story');
  return call.words.map(takeFolder);
}

/** @throws CallFault when it is not a folder */
export function takeFolder(path: string): string {
  const isFolder = statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
  if (!isFolder) throw new CallFault(`${path} is not a folder`);
  return path;
}
