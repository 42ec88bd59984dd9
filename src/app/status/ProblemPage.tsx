import type { Language } from '../../language/english.ts';
import { nothingOpen } from '../address/openKeys.ts';
import { LoadError } from '../load/loadProblem.ts';
import { useSettleAsError } from '../ready/useSettleAsError.ts';
import { describeProblem } from './describeProblem.ts';
import { IssueList } from './IssueList.tsx';
import { useServices } from '../services/Services.ts';
import { useAddress } from '../services/useAddress.ts';
import { useTellParent } from '../services/useTellParent.ts';
import { RetryButton } from './RetryButton.tsx';

type Props = { error: Error; language: Language; retrying: boolean; retry: () => unknown };

/** What went wrong, with which file, where in it, and what can be done. */
export function ProblemPage({ error, language, retrying, retry }: Props) {
  const { ready, bar } = useServices();
  const isOfStory = useAddress(({ story, data }) => story !== null || data !== null);
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
          {problem?.kind === 'shape' && <IssueList issues={problem.issues} language={language} />}
          {error instanceof LoadError && (
            <p className="problem-file">
              {page.file}
              {page.colon}
              <bdi>{error.file}</bdi>
            </p>
          )}
          <p className="problem-remedy">{remedy}</p>
          <p className="problem-ways">
            <RetryButton language={language} retrying={retrying} retry={retry} />
            {isOfStory && (
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
