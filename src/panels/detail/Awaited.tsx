import type { ReactNode } from 'react';
import type { Question } from '../../story/source/storySource.ts';
import { usePanelContext } from '../context/PanelContext.ts';
import { useAnswer } from './useAnswer.ts';

type Props<Answer> = {
  question: Question<Answer>;
  /** Shown above while the answer is on its way, and when it cannot be obtained. */
  before?: ReactNode;
  children: (answer: Answer) => ReactNode;
};

/** Renders an answer as soon as it is there, and until then a note that it is loading. */
export function Awaited<Answer>({ question, before, children }: Props<Answer>) {
  const { page } = usePanelContext().language;
  const { data, isFetching, error, refetch } = useAnswer(question);
  if (data !== undefined) return children(data);
  if (!error || isFetching) {
    return (
      <>
        {before}
        <p className="empty">
          <output>{page.loading}</output>
        </p>
      </>
    );
  }
  return (
    <>
      {before}
      <p className="empty" role="alert">
        {page.problems.network.title}
      </p>
      <button type="button" className="quiet-button" onClick={() => void refetch()}>
        {page.retry}
      </button>
    </>
  );
}
