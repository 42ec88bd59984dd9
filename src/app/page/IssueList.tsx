import type { StoryIssue } from '../../story/file/parse.ts';
import { usePage } from './PageContext.ts';

const shownIssues = 5;

/** The first things that are wrong, each with its place in the file. */
export function IssueList({ issues }: { issues: readonly StoryIssue[] }) {
  const { page } = usePage().language;
  const more = issues.length - shownIssues;
  return (
    <>
      <ul className="issues">
        {issues.slice(0, shownIssues).map(({ path, message }, index) => (
          <li key={index}>
            <code dir="ltr">{path}</code> <bdi>{message}</bdi>
          </li>
        ))}
      </ul>
      {more > 0 && <p className="issues-more">{page.andMore(more)}</p>}
    </>
  );
}
