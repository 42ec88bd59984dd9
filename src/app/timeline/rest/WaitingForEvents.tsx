import { useSupplyState } from '../../../panels/context/useSupply.ts';
import type { Language } from '../../../language/english.ts';
import type { StorySource } from '../../../story/source/storySource.ts';
import { useHold } from '../../ready/useHold.ts';
import { useServices } from '../../services/Services.ts';
import { LoadingPage } from '../../status/LoadingPage.tsx';
import { ProblemPage } from '../../status/ProblemPage.tsx';

type Props = { source: StorySource; language: Language };

/** Stands in for what needs every event of a large story, until all have loaded. */
export function WaitingForEvents({ source, language }: Props) {
  const { ready } = useServices();
  const state = useSupplyState(source);
  useHold(ready, state === 'coming');
  if (state !== 'failed') return <LoadingPage language={language} />;
  const error = new Error(language.page.rest.failed);
  return (
    <ProblemPage
      error={error}
      language={language}
      retrying={false}
      retry={() => source.supply?.retry()}
    />
  );
}
