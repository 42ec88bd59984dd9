import type { LoadProblem } from '../load/loadProblem.ts';
import type { Language } from '../../language/english.ts';

const shownIssues = 5;

type Props = Pick<Extract<LoadProblem, { kind: 'shape' }>, 'issues'> & { language: Language };

/** The first things that are wrong, each with its location in the file. */
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
