import { join } from 'node:path';
import { adviseIssues } from '../check/advice/adviseIssues.ts';
import type { Problem } from '../check/problem.ts';
import { readStory } from '../check/readStory.ts';
import { withLines } from '../check/withLines.ts';
import { parseStory } from '../../story/file/parse.ts';
import type { StoryFile } from '../../story/file/schema.ts';

/** The story in a folder, or what is wrong with its file, with lines. */
export function readStoryFile(
  folder: string,
): { ok: true; story: StoryFile } | { ok: false; problems: Problem[] } {
  const file = join(folder, 'story.json');
  const read = readStory(file);
  const refused = (problems: Problem[]) => ({
    ok: false as const,
    problems: withLines(problems, file, read),
  });
  if (!read.json) return refused(read.problems);
  const parsed = parseStory(read.json.value);
  if (parsed.ok) return parsed;
  const issues = adviseIssues(parsed.issues, read.json.value);
  return refused(issues.map((issue) => ({ severity: 'error', file, ...issue })));
}
