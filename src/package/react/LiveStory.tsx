import { QueryClientProvider } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { createQueries } from '../../app/load/createQueries.ts';
import { sourceOf } from '../../app/load/sourceOf.ts';
import { OpenStory } from '../../app/page/OpenStory.tsx';
import { ServicesProvider } from '../../app/services/Services.ts';
import { ReaderChoicesProvider } from '../../panels/choices/useReaderChoice.ts';
import { createOwnServices } from './createOwnServices.ts';
import type { StoryViewProps } from './StoryViewProps.ts';

/** The story as the site's page has it, with an address and a state of its own. */
export function LiveStory({ story, language, query, onQuery }: StoryViewProps) {
  const [queries] = useState(() => createQueries(true));
  const [own] = useState(() => createOwnServices(story.id, query ?? ''));
  useEffect(() => own.hear(onQuery), [own, onQuery]);
  useEffect(() => {
    if (query !== undefined) own.show(query);
  }, [own, query]);
  return (
    <ServicesProvider value={own.services}>
      <QueryClientProvider client={queries}>
        <ReaderChoicesProvider value={own.services.choicesOf(story.id)}>
          <OpenStory source={sourceOf(story)} language={language} notice={null} />
        </ReaderChoicesProvider>
      </QueryClientProvider>
    </ServicesProvider>
  );
}
