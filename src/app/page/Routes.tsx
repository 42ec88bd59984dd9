import { useAddress } from '../services/useAddress.ts';
import { IndexRoute } from './IndexRoute.tsx';
import { StoryRoute } from './StoryRoute.tsx';

/** What the address asks for: one story, or those of the deployment. */
export function Routes() {
  const { story, data } = useAddress(({ story, data }) => ({ story, data }));
  if (story === null && data === null) return <IndexRoute />;
  return <StoryRoute key={`${story} ${data}`} story={story} data={data} />;
}
