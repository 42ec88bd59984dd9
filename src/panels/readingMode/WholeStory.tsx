import { useMemo } from 'react';
import { readingParts } from '../../story/largeStory.ts';
import { Awaited } from '../detail/Awaited.tsx';
import { usePanelContext } from '../context/PanelContext.ts';
import { StoryInOrder } from './StoryInOrder.tsx';
import { StoryInParts } from './StoryInParts.tsx';

/**
 * The story in order, with all its details as soon as they are loaded; one part of a large story.
 *
 * @param around the id of an event that the part must contain; defaults to the first part
 */
export function WholeStory({ around = null }: { around?: string | null }) {
  const { source, story } = usePanelContext();
  const parts = useMemo(() => readingParts(story), [story]);
  // Of a story of which more is to come, the parts are not known yet, nor are all headlines.
  if (parts.length > 1 && !source.supply) return <StoryInParts parts={parts} around={around} />;
  return <Awaited question={source.whole()}>{(whole) => <StoryInOrder whole={whole} />}</Awaited>;
}
