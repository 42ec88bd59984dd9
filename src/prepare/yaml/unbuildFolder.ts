import { existsSync } from 'node:fs';
import { basename, join, relative, resolve } from 'node:path';
import { parseStory } from '../../story/file/parse.ts';
import { findText } from '../check/findText.ts';
import type { Problem } from '../check/problem.ts';
import { readStory } from '../check/readStory.ts';
import { withLines } from '../check/withLines.ts';
import { firstDifference } from '../json/firstDifference.ts';
import { jsonPath } from '../../story/file/jsonPath.ts';
import { formSchemaFile } from '../schema/schemaFile.ts';
import { buildStory } from './build/buildStory.ts';
import { readFormText } from './read/readForm.ts';
import { formatForm } from './unbuild/formatForm.ts';
import { unbuildStory } from './unbuild/unbuildStory.ts';

/** The `story.yaml` of a folder's story file, in memory. */
export interface UnbuiltFolder {
  /** The `story.yaml`, as a reader would name it. */
  file: string;
  problems: Problem[];
  /** `undefined` when there is an error among the problems. */
  text?: string;
}

/**
 * Makes a `story.yaml` from DIR/story.json, builds it again, and compares: either the result is the
 * same story, or nothing is returned.
 *
 * @param mayReplace whether an existing `story.yaml` may be overwritten
 */
export function unbuildFolder(
  folder: string,
  articles: string | undefined,
  mayReplace: boolean,
): UnbuiltFolder {
  const file = join(folder, 'story.yaml');
  const source = join(folder, 'story.json');
  const refuse = (problems: Problem[]): UnbuiltFolder => ({ file, problems });
  if (existsSync(file) && !mayReplace) {
    const message =
      'already exists; with --force it is written anew, and your changes in it are lost';
    return refuse([{ severity: 'error', file, path: '', message }]);
  }
  const read = readStory(source);
  if (!read.json || read.problems.length > 0) return refuse(read.problems);
  const raw = read.json.value;
  const parsed = parseStory(raw);
  if (!parsed.ok) {
    const issues = parsed.issues.map((issue) => ({
      severity: 'error' as const,
      file: source,
      ...issue,
    }));
    return refuse(withLines(issues, source, read));
  }
  const own = join(folder, 'articles');
  const textOf = (name: string) => findText(articles === undefined ? [own] : [articles, own], name);
  const name = basename(resolve(folder));
  const form = unbuildStory(parsed.story, raw, name, textOf);
  const schema = relative(resolve(folder), formSchemaFile).replaceAll('\\', '/');
  const text = formatForm(form, schema);
  const back = readFormText(file, text);
  if (!back.form) return refuse(back.problems);
  const built = buildStory(back.form, back.raw, name, textOf);
  const different = firstDifference(raw, built.value);
  if (different) {
    const problem = { severity: 'error', file: source, path: jsonPath(different) } as const;
    const message =
      'cannot be said in story.yaml, or is not what the program would write; does check find it right?';
    return refuse(withLines([{ ...problem, message }], source, read));
  }
  return { file, problems: layoutProblems(source, read.text, built.value), text };
}

/**
 * The bytes follow from the story: a different order of fields, or different spacing, is not kept.
 */
function layoutProblems(file: string, text: string | undefined, value: unknown): Problem[] {
  if (text === `${JSON.stringify(value, null, 2)}\n`) return [];
  const message =
    'has its fields or spaces arranged differently from the way build writes them; the story is the same, its bytes will not be';
  return [{ severity: 'warning', file, path: '', message }];
}
