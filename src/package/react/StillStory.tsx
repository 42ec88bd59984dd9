import { useId, useMemo } from 'react';
import { placeIds } from '../../app/prerender/textIds.ts';
import { StoryText } from '../../site/prerender/StoryText.tsx';
import { fileSource } from '../../story/file/fileSource.ts';
import { estimateText } from '../estimateText.ts';
import type { StoryViewProps } from './StoryViewProps.ts';

/** The story's drawing and text: what a server sends, and shows until the program has loaded. */
export function StillStory({ story, language, idPrefix }: StoryViewProps) {
  const own = useId();
  const ids = placeIds(idPrefix ?? `${own}-`);
  const { source, whole, people } = useMemo(() => {
    const source = fileSource(story, story.id);
    const people = new Map(story.people.map(({ id }) => [id, source.person(id).now()]));
    return { source, whole: source.whole().now(), people };
  }, [story]);
  const environment = useMemo(() => ({ measureText: estimateText, language }), [language]);
  return <StoryText {...{ source, language, environment, whole, people, ids }} isMain={false} />;
}
