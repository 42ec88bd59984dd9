import type { Language } from '../../language/english.ts';
import type { Story } from '../model/story.ts';
import type { StoryEvent } from '../model/storyEvent.ts';
import { withOrder } from './dateInOrder.ts';
import { whenBriefly } from './whenBriefly.ts';

/**
 * An event's date for lists (see `whenBriefly`) with its known order. `null` when nothing is known
 * about when it was.
 */
export function whenInOrder(event: StoryEvent, story: Story, language: Language): string | null {
  const words = withOrder(whenBriefly(event, story, language), { event, story, language });
  return event.date || words !== language.page.undatedEvent ? words : null;
}
