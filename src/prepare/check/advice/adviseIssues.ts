import { partAt } from '../../../story/file/matchSchema.ts';
import { describeStrays } from '../../../story/file/describeFault.ts';
import { jsonPath } from '../../../story/file/jsonPath.ts';
import type { StoryIssue } from '../../../story/file/storyIssue.ts';
import { storySchema } from '../../../story/file/schema.ts';
import { keysOfPath } from '../../json/keysOfPath.ts';
import { valueAt } from '../../json/valueAt.ts';
import type { ArticleText } from '../context.ts';
import type { Advice, Fault } from './advice.ts';
import { adviseBounds } from './adviseBounds.ts';
import { adviseByName } from './adviseByName.ts';
import { adviseEdtf } from './adviseEdtf.ts';
import { adviseFields } from './adviseFields.ts';
import { adviseFile } from './adviseFile.ts';
import { adviseRange } from './adviseRange.ts';
import { adviseReference } from './adviseReference.ts';
import { adviseRepair } from './adviseRepair.ts';
import { adviseSpan } from './adviseSpan.ts';
import { adviseStrays, straysOf } from './adviseStrays.ts';
import { adviseUndated } from './adviseUndated.ts';
import { adviseZone } from './adviseZone.ts';

/** The first one that has advice about a fault gives it. */
const advisers: readonly Advice[] = [
  adviseStrays,
  adviseReference,
  adviseZone,
  adviseUndated,
  adviseEdtf,
  adviseBounds,
  adviseRange,
  adviseSpan,
  adviseFile,
  adviseByName,
  adviseRepair,
  adviseFields,
];

/**
 * The parser's issues with more about what would be right than the page's parser carries: the value
 * to write, the field or id that was probably meant. What is suggested fits the schema at its
 * location.
 *
 * @param story the file's JSON
 * @param texts by article id; omitted when none are available
 */
export function adviseIssues(
  issues: readonly StoryIssue[],
  story: unknown,
  texts: ReadonlyMap<string, ArticleText> = new Map(),
): StoryIssue[] {
  return issues.map((issue) => {
    // What is said of another version is complete.
    if (issue.path === '$.version') return issue;
    const keys = keysOfPath(issue.path);
    const fault: Fault = {
      message: issue.message,
      keys,
      found: valueAt(story, keys),
      part: partAt(keys, storySchema),
      story,
      texts,
    };
    for (const advise of advisers) {
      const message = advise(fault);
      if (message !== undefined) return { ...issue, path: pathOf(fault, issue), message };
    }
    return { ...issue, path: pathOf(fault, issue) };
  });
}

/** Of one field that is not known, the field; otherwise as the parser has it. */
function pathOf({ keys, found, part }: Fault, { path, message }: StoryIssue): string {
  if (typeof found !== 'object' || found === null || !part) return path;
  const [stray, ...more] = straysOf(found, part);
  const isTold = stray !== undefined && more.length === 0 && message === describeStrays([stray]);
  return isTold ? jsonPath([...keys, stray]) : path;
}
