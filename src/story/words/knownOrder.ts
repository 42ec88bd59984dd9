import type { Language } from '../../language/english.ts';
import { isWhollyBefore } from '../../time/edtf/instants.ts';
import type { Story } from '../model/story.ts';
import type { StoryEvent } from '../model/storyEvent.ts';

/**
 * The events that an event is known to follow where their dates alone do not say so: “after “The
 * strut is fitted””. `null` when there is none.
 */
export function knownOrder(event: StoryEvent, story: Story, language: Language): string | null {
  const { comma, openQuote, closeQuote } = language.page;
  const { date } = event;
  const earlier = event.after
    .flatMap((id) => story.event(id) ?? [])
    .filter((one) => !one.date || !date || !isWhollyBefore(one.date.instants, date.instants));
  if (earlier.length === 0) return null;
  const titles = earlier.map(({ title }) => `${openQuote}${title}${closeQuote}`).join(comma);
  return language.dates.knownAfter(titles);
}
