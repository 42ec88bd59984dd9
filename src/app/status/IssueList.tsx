import type { StoryIssue } from '../../story/file/parse.ts';
import type { Language } from '../../language/english.ts';

const shownIssues = 5;

type Props = { issues: readonly StoryIssue[]; language: Language };

/** The first things that are wrong, each with its place in the file. */
export function IssueList({ issues, language: { page } }: Props) {
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
