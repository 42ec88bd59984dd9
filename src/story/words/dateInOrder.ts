import type { Language } from '../../language/english.ts';
import type { Story } from '../model/story.ts';
import type { StoryEvent } from '../model/storyEvent.ts';
import { dateAlone } from './dateWords.ts';
import { knownOrder } from './knownOrder.ts';
import { whenBriefly } from './whenBriefly.ts';

/**
 * An event's date in full words, or that there is none, with its known order: “Between 2 and 8 June
 * 2025; the day is not reported; after “The strut is fitted””.
 */
export function dateInOrder(event: StoryEvent, story: Story, language: Language): string {
  const { date } = event;
  return withOrder(date ? dateAlone(date, language) : language.page.undatedEvent, {
    event,
    story,
    language,
  });
}

/** The same for lists: see `whenBriefly`. `null` when nothing is known about when it was. */
export function whenInOrder(event: StoryEvent, story: Story, language: Language): string | null {
  const words = withOrder(whenBriefly(event, language), { event, story, language });
  return event.date || words !== language.page.undatedEvent ? words : null;
}

type Told = { event: StoryEvent; story: Story; language: Language };

function withOrder(words: string, { event, story, language }: Told): string {
  const order = knownOrder(event, story, language);
  return order === null ? words : language.dates.remark(words, order);
}
