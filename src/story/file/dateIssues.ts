import { boundsOf, formatBounds } from '../../time/edtf/bounds.ts';
import { parseEdtf } from '../../time/edtf/parseEdtf.ts';
import { datesOf, type PlacedDate } from './datesOf.ts';
import { jsonPath } from './jsonPath.ts';
import type { StoryIssue } from './storyIssue.ts';
import type { StoryFile } from './schema.ts';

/** Every date is valid EDTF, and its `earliest` and `latest` are the days that follow from it. */
export function findDateIssues(story: StoryFile): StoryIssue[] {
  return datesOf(story).flatMap(issuesOf);
}

function issuesOf({ date, place }: PlacedDate): StoryIssue[] {
  const edtf = parseEdtf(date.edtf);
  if (!edtf.ok) return [{ path: jsonPath([...place, 'edtf']), message: edtf.message }];
  const bounds = formatBounds(boundsOf(edtf.date));
  return (['earliest', 'latest'] as const)
    .filter((end) => date[end] !== bounds[end])
    .map((end) => ({
      path: jsonPath([...place, end]),
      message: `${JSON.stringify(date[end])} does not follow from ${date.edtf}; write ${JSON.stringify(bounds[end])}`,
    }));
}
