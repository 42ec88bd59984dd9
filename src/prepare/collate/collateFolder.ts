import { join } from 'node:path';
import type { Problem } from '../check/problem.ts';
import { readStory } from '../check/readStory.ts';
import { withLines } from '../check/withLines.ts';
import { withCollations } from './withCollations.ts';
import { writeAtOnce } from '../files/writeAtOnce.ts';

/** The outcome of `collate` for one story's folder. */
export interface CollateReport {
  /** The story file, as a reader would name it. */
  file: string;
  /** Why nothing was written; empty when all went well. */
  problems: Problem[];
  /** How many statements have versions to collate. */
  statements: number;
  /** False when the file already had them and was left alone. */
  written: boolean;
}

/** Writes the collations into DIR/story.json. A faulty file is left unchanged. */
export function collateFolder(folder: string): CollateReport {
  const file = join(folder, 'story.json');
  const read = readStory(file);
  const refused = (problems: Problem[]): CollateReport => ({
    file,
    problems: withLines(problems, file, read),
    statements: 0,
    written: false,
  });
  if (read.problems.length > 0 || !read.json) return refused(read.problems);
  const collated = withCollations(read.json.value);
  if (!collated.ok) {
    return refused(collated.issues.map((issue) => ({ severity: 'error', file, ...issue })));
  }
  const text = `${JSON.stringify(collated.value, null, 2)}\n`;
  const written = text !== read.text;
  if (written) {
    try {
      writeAtOnce(file, text);
    } catch {
      const message = 'cannot be written; check that you may change it and its folder';
      return refused([{ severity: 'error', file, path: '', message }]);
    }
  }
  return { file, problems: [], statements: collated.statements, written };
}
