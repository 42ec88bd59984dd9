import { nothingOpen } from '../address/nothingOpen.ts';
import { useTellParent } from '../embed/useTellParent.ts';
import { LoadError } from '../load/loadProblem.ts';
import { useSettleAsError } from '../ready/useSettleAsError.ts';
import { describeProblem } from './describeProblem.ts';
import { IssueList } from './IssueList.tsx';
import { usePage } from './PageContext.ts';
import { RetryButton } from './RetryButton.tsx';

type Props = { error: Error; retrying: boolean; retry: () => unknown };

/** What went wrong, with which file, where in it, and what can be done. */
export function ProblemPage({ error, retrying, retry }: Props) {
  const { ready, language, bar, address } = usePage();
  const { page } = language;
  const problem = error instanceof LoadError ? error.problem : null;
  const { title, what, remedy } = describeProblem(problem, language);
  useSettleAsError(ready);
  useTellParent('error', problem?.kind ?? 'fault');
  return (
    <div className="page">
      <title>{title}</title>
      <main className="page-main">
        <section className="problem" data-testid="error" data-problem={problem?.kind ?? 'fault'}>
          <div role="alert">
            <h1 className="story-title">{title}</h1>
            <p className="problem-what">
              <bdi>{what}</bdi>
            </p>
          </div>
          {problem?.kind === 'shape' && <IssueList issues={problem.issues} />}
          {error instanceof LoadError && (
            <p className="problem-file">
              {page.file}
              {page.colon}
              <bdi>{error.file}</bdi>
            </p>
          )}
          <p className="problem-remedy">{remedy}</p>
          <p className="problem-ways">
            <RetryButton retrying={retrying} retry={retry} />
            {(address.story !== null || address.data !== null) && (
              <a href={bar.hrefOf({ story: null, data: null, ...nothingOpen })}>
                {page.allStories}
              </a>
            )}
          </p>
        </section>
      </main>
    </div>
  );
}
