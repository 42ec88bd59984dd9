import { useIndex } from '../load/useLoading.ts';
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
  if (data && fontsSettled) {
    const [first, ...others] = data.stories;
    if (first && others.length === 0) return <StoryRoute story={first.id} data={null} />;
    return <IndexPage stories={data.stories} />;
  }
  if (error) return <ProblemPage error={error} retrying={isFetching} retry={refetch} />;
  return <LoadingPage />;
}
