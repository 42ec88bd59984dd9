import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { jsonPath } from '../../story/file/jsonPath.ts';
import { buildFolder } from '../yaml/buildFolder.ts';
import type { Problem } from './problem.ts';

/** What a folder's `story.yaml` has to say to its check. */
export interface FormOfFolder {
  problems: Problem[];
  /** The story file that it builds, where none is there yet: what is published is checked. */
  text?: string;
  /** Gives problems of the story file their places in the form, where it has them. */
  withLines: (problems: Problem[]) => Problem[];
}

/**
 * Builds the story of a folder that has a `story.yaml`, in memory. A `story.json` beside it has to
 * be what is built: it is what is published.
 */
export function readFormOf(folder: string, articles: string | undefined): FormOfFolder {
  const file = join(folder, 'story.json');
  if (!existsSync(join(folder, 'story.yaml'))) return { problems: [], withLines: asTheyAre };
  const built = buildFolder(folder, articles);
  if (built.text === undefined) {
    // What lacks a text is checked as far as it can be, and the summary says what was not.
    return { problems: built.lacksTexts ? [] : built.problems, withLines: asTheyAre };
  }
  const found = existsSync(file) ? readFileSync(file, 'utf8') : undefined;
  const problems = [...built.problems, ...staleFile(file, found, built)];
  if (found !== undefined && found !== built.text) return { problems, withLines: asTheyAre };
  return {
    problems,
    ...(found === undefined ? { text: built.text } : {}),
    withLines: (problems) =>
      problems.map((problem) => {
        if (problem.file !== file || problem.path === '') return problem;
        const { keys, line, column } = built.placeOf(problem.path);
        return { ...problem, file: built.file, path: jsonPath(keys), line, column };
      }),
  };
}

const asTheyAre = (problems: Problem[]) => problems;

function staleFile(
  file: string,
  found: string | undefined,
  { text, file: form }: { text?: string; file: string },
): Problem[] {
  if (found === text) return [];
  const message =
    found === undefined
      ? `is not built yet; build makes it of ${form}`
      : `is not what ${form} and the texts make; build it again`;
  const severity = found === undefined ? 'warning' : 'error';
  return [{ severity, file, path: '', message }];
}
