import { usePanelContext } from '../context/PanelContext.ts';
import { Awaited } from '../detail/Awaited.tsx';
import { StoryInOrder } from './StoryInOrder.tsx';

/** The story in order, with all its details as soon as they are there. */
export function WholeStory() {
  const { source } = usePanelContext();
  return <Awaited question={source.whole()}>{(whole) => <StoryInOrder whole={whole} />}</Awaited>;
}
