import { boundsOf, formatBounds } from '../../time/edtf/bounds.ts';
import { parseEdtf } from '../../time/edtf/parseEdtf.ts';
import type { Explain } from '../../time/edtf/parseDate.ts';
import { datesOf, type PlacedDate } from './datesOf.ts';
import { jsonPath } from './jsonPath.ts';
import type { StoryIssue } from './storyIssue.ts';
import type { StoryFile } from './schema.ts';

/**
 * Every date is valid EDTF, and its `earliest` and `latest` are the days that follow from it.
 *
 * @param explain see `parseEdtf`
 */
export function findDateIssues(story: StoryFile, explain?: Explain): StoryIssue[] {
  return datesOf(story).flatMap((date) => issuesOf(date, explain));
}

function issuesOf({ date, place }: PlacedDate, explain?: Explain): StoryIssue[] {
  const edtf = parseEdtf(date.edtf, explain);
  if (!edtf.ok) return [{ path: jsonPath([...place, 'edtf']), message: edtf.message }];
  const bounds = formatBounds(boundsOf(edtf.date));
  return (['earliest', 'latest'] as const)
    .filter((end) => date[end] !== bounds[end])
    .map((end) => ({
      path: jsonPath([...place, end]),
      message: `${JSON.stringify(date[end])} does not follow from ${date.edtf}; write ${JSON.stringify(bounds[end])}`,
    }));
}
