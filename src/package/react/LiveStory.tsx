import { QueryClientProvider } from '@tanstack/react-query';
import { useEffect, useState, type RefObject } from 'react';
import { createQueries } from '../../app/load/createQueries.ts';
import { indexQuery } from '../../app/load/indexQuery.ts';
import { sourceOf } from '../../app/load/sourceOf.ts';
import { OpenStory } from '../../app/page/OpenStory.tsx';
import { ServicesProvider } from '../../app/services/Services.ts';
import { createOwnServices } from './createOwnServices.ts';
import type { StoryViewProps } from './StoryViewProps.ts';

type Props = StoryViewProps & {
  /** The element in which the view scrolls; `null` when the page scrolls. */
  port: RefObject<HTMLElement | null> | null;
};

/** The story as on the site's page, with an address and state of its own. */
export function LiveStory({ story, language, query, onQuery, port }: Props) {
  const [own] = useState(() => createOwnServices(story.id, query ?? '', port));
  const [queries] = useState(() => {
    const all = createQueries(true);
    // There is no site beside the view: nothing is asked for, and no day of a check is known.
    all.setQueryData(indexQuery(own.services.surroundings).queryKey, { stories: [] });
    return all;
  });
  useEffect(() => own.hear(onQuery), [own, onQuery]);
  useEffect(() => {
    if (query !== undefined) own.show(query);
  }, [own, query]);
  return (
    <ServicesProvider value={own.services}>
      <QueryClientProvider client={queries}>
        <OpenStory source={sourceOf(story)} language={language} notice={null} />
      </QueryClientProvider>
    </ServicesProvider>
  );
}
