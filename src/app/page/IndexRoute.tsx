import { useIndex } from '../load/useLoading.ts';
import { useHold } from '../ready/useHold.ts';
import { IndexPage } from './IndexPage.tsx';
import { LoadingPage } from './LoadingPage.tsx';
import { usePage } from './PageContext.ts';
import { ProblemPage } from './ProblemPage.tsx';
import { StoryRoute } from './StoryRoute.tsx';

/** Without a story in the address: the deployment's only story, or all of them to choose from. */
export function IndexRoute() {
  const { data, error, isFetching, refetch } = useIndex();
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
