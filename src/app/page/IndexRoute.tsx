import { useIndex } from '../load/useLoading.ts';
import { useSpoken } from '../language/useSpoken.ts';
import { useHold } from '../ready/useHold.ts';
import { IndexPage } from './IndexPage.tsx';
import { LoadingPage } from './LoadingPage.tsx';
import { usePage } from './PageContext.ts';
import { ProblemPage } from './ProblemPage.tsx';
import { useLastError } from './useLastError.ts';
import { StoryRoute } from './StoryRoute.tsx';

/** Without a story in the address: the deployment's only story, or all of them to choose from. */
export function IndexRoute() {
  const query = useIndex();
  const { data, isFetching, refetch } = query;
  const error = useLastError(query);
  const { ready, fontsSettled } = usePage();
  useHold(ready, isFetching);
  const [first, ...others] = data?.stories ?? [];
  const isSpoken = useSpoken(others.length > 0 ? languageOfAll(data?.stories ?? []) : null);
  // It waits for the fonts itself: which ones it needs is known when it is there.
  if (first && others.length === 0) return <StoryRoute story={first.id} data={null} />;
  if (data && fontsSettled && isSpoken) return <IndexPage stories={data.stories} />;
  if (error && !data && isSpoken)
    return <ProblemPage error={error} retrying={isFetching} retry={refetch} />;
  return <LoadingPage />;
}

/** The language that all stories are in; null where there are several. */
function languageOfAll(stories: readonly { language: string }[]): string | null {
  const languages = new Set(stories.map(({ language }) => language));
  const [only = null] = languages;
  return languages.size === 1 ? only : null;
}
