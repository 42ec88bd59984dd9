import { useState, type ReactNode } from 'react';
import type { Question } from '../../story/source/storySource.ts';
import { usePanelContext } from '../context/PanelContext.ts';
import { FailedToLoad } from './FailedToLoad.tsx';
import { useAnswer } from './useAnswer.ts';

type Props<Answer> = {
  question: Question<Answer>;
  /** Shown above while the answer is on its way, and when it cannot be obtained. */
  before?: ReactNode;
  children: (answer: Answer) => ReactNode;
};

/**
 * Renders an answer as soon as it is there, and until then a note that it is loading. If it fails to
 * load, it can be requested again, by a button that stays for as long as that takes.
 */
export function Awaited<Answer>({ question, before, children }: Props<Answer>) {
  const { page } = usePanelContext().language;
  const { data, isFetching, error, refetch } = useAnswer(question);
  const [retried, setRetried] = useState<string | null>(null);
  if (data !== undefined) return children(data);
  const key = question.key.join(' ');
  const isRetry = retried === key;
  if (isRetry ? error || isFetching : error && !isFetching) {
    const retry = () => {
      setRetried(key);
      void refetch();
    };
    return (
      <>
        {before}
        <FailedToLoad isRetrying={isFetching} onRetry={retry} />
      </>
    );
  }
  return (
    <>
      {before}
      <p className="empty">
        <output>{page.loading}</output>
      </p>
    </>
  );
}
