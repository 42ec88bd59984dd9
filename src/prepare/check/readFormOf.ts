import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { jsonPath } from '../../story/file/jsonPath.ts';
import { readWholeFile } from '../files/readWholeFile.ts';
import { isEncoded } from '../text/isEncoded.ts';
import { buildFolder, type BuiltFile, type BuiltFolder } from '../yaml/buildFolder.ts';
import type { Problem } from './problem.ts';

/** What a folder's `story.yaml` contributes to its check. */
export interface FormOfFolder {
  problems: Problem[];
  /**
   * The story file that it builds, if that is what the folder contains or the folder has none: what
   * is published is checked.
   */
  built?: BuiltFile;
  /** It cannot be built, and nothing else is to be checked instead. */
  isAlone?: true;
  /** Translates the locations of problems from the story file to the form, where it has them. */
  withLines: (problems: Problem[]) => Problem[];
}

/**
 * Builds the story of a folder that has a `story.yaml`, in memory. A `story.json` beside it must
 * equal what is built, since it is what is published. With `ofForm` the `story.json` is ignored.
 */
export function readFormOf(
  folder: string,
  articles: string | undefined,
  ofForm = false,
): FormOfFolder {
  const file = join(folder, 'story.json');
  if (!existsSync(join(folder, 'story.yaml'))) return { problems: [], withLines: asTheyAre };
  const form = buildFolder(folder, articles);
  const { built } = form;
  if (!built && (ofForm || !existsSync(file))) {
    return { problems: form.problems, isAlone: true, withLines: asTheyAre };
  }
  if (!built) {
    // What lacks a text is checked as far as possible, and the summary says what was not.
    return { problems: form.lacksTexts ? [] : form.problems, withLines: asTheyAre };
  }
  const published = ofForm ? undefined : readWholeFile(file);
  const state = published?.ok ? stateOf(published.bytes, built) : 'absent';
  const stale = ofForm ? [] : staleFile(file, state, form);
  const problems = [...form.problems, ...stale];
  if (state === 'stale') return { problems, withLines: asTheyAre };
  return {
    problems,
    built,
    withLines: (problems) =>
      problems.map((problem) => {
        if (problem.file !== file || problem.path === '') return problem;
        const { keys, line, column } = form.placeOf(problem.path);
        return { ...problem, file: form.file, path: jsonPath(keys), line, column };
      }),
  };
}

const asTheyAre = (problems: Problem[]) => problems;

function stateOf(bytes: Uint8Array, { pieces }: BuiltFile): 'current' | 'stale' {
  return isEncoded(bytes, pieces()) ? 'current' : 'stale';
}

function staleFile(
  file: string,
  state: 'current' | 'stale' | 'absent',
  { file: form }: BuiltFolder,
): Problem[] {
  if (state === 'current') return [];
  const message =
    state === 'absent'
      ? `is not built yet; build makes it from ${form}`
      : `is not what ${form} and the texts make; build it again`;
  const severity = state === 'absent' ? 'warning' : 'error';
  return [{ severity, file, path: '', message }];
}
