import { useQuery } from '@tanstack/react-query';
import { Spoken } from '../language/Spoken.tsx';
import { indexQuery } from '../load/indexQuery.ts';
import { useHold } from '../ready/useHold.ts';
import { useServices } from '../services/Services.ts';
import { LoadingPage } from '../status/LoadingPage.tsx';
import { ProblemPage } from '../status/ProblemPage.tsx';
import { useLastError } from '../status/useLastError.ts';
import { usePart } from '../services/usePart.ts';
import { indexPart } from './parts.ts';
import { StoryRoute } from './StoryRoute.tsx';

/** Without a story in the address: the deployment's only story, or a list to choose from. */
export function IndexRoute() {
  const { ready, surroundings, prerendered } = useServices();
  const query = useQuery(indexQuery(surroundings));
  const { data, isFetching, refetch } = query;
  const error = useLastError(query);
  useHold(ready, isFetching);
  const [first, ...others] = data?.stories ?? [];
  const isOne = first !== undefined && others.length === 0;
  const index = usePart(indexPart, data !== undefined && !isOne);
  if (isOne) return <StoryRoute story={first.id} data={null} />;
  const tag = data ? languageOfAll(data.stories) : null;
  return (
    <Spoken
      tag={tag ?? prerendered.language}
      waitsForFonts={data !== undefined}
      waiting={<LoadingPage language={null} />}
    >
      {(language) => {
        if (data && index) return <index.IndexPage stories={data.stories} language={language} />;
        if (data || !error) return <LoadingPage language={language} />;
        return (
          <ProblemPage error={error} language={language} retrying={isFetching} retry={refetch} />
        );
      }}
    </Spoken>
  );
}

/** The language that all stories share; `null` when there are several. */
function languageOfAll(stories: readonly { language: string }[]): string | null {
  const languages = new Set(stories.map(({ language }) => language));
  const [only = null] = languages;
  return languages.size === 1 ? only : null;
}
