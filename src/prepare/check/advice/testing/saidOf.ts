import millStreet from '../../../../../e2e/stories/mill-street/story.json' with { type: 'json' };
import { parseStory } from '../../../../story/file/parse.ts';
import { changeAt } from '../../../../story/testing/changeAt.ts';
import { adviseIssues } from '../adviseIssues.ts';

/** What is advised of Mill Street with one value changed. */
export function saidOf(path: readonly PropertyKey[], to: unknown): string[] {
  const story = changeAt(millStreet, path, to);
  const parsed = parseStory(story);
  return parsed.ok ? [] : adviseIssues(parsed.issues, story).map(({ message }) => message);
}
