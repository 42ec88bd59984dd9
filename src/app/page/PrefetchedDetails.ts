import { useQueryClient } from '@tanstack/react-query';
import { useEffect, type RefObject } from 'react';
import { answerOptions } from '../../panels/detail/useAnswer.ts';
import type { StorySource } from '../../story/source/storySource.ts';
import { useServices } from '../services/Services.ts';

/** How long a pointer rests on an event before it counts as more than passing over. */
const restMs = 80;

type Props = {
  page: RefObject<HTMLElement | null>;
  source: StorySource;
};

/**
 * Prefetches the details of an event that the pointer rests on or the focus has reached, since it
 * may be opened next. What is already loaded is not requested.
 */
export function PrefetchedDetails({ page, source }: Props): null {
  const queries = useQueryClient();
  const { surroundings } = useServices();
  useEffect(() => {
    const listening = new AbortController();
    let undo = () => {};
    const near = ({ target }: Event) => {
      undo();
      const place = target instanceof Element ? target.closest('[data-event-id]') : null;
      const id = place?.getAttribute('data-event-id');
      if (!id || !source.story.event(id)) return;
      undo = surroundings.after(restMs, () => {
        const question = source.event(id);
        if (question.now() === undefined) void queries.prefetchQuery(answerOptions(question));
      });
    };
    for (const type of ['pointerover', 'focusin']) {
      page.current?.addEventListener(type, near, { signal: listening.signal });
    }
    return () => {
      listening.abort();
      undo();
    };
  }, [page, source, queries, surroundings]);
  return null;
}
