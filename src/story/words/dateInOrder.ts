import type { Language } from '../../language/english.ts';
import { isWhollyBefore } from '../../time/edtf/instants.ts';
import type { Story } from '../model/story.ts';
import type { StoryEvent } from '../model/storyEvent.ts';
import type { StoryDate } from '../model/storyDate.ts';
import { dateAlone } from './dateWords.ts';

/**
 * An event's date in full words, with the events that it is known to come after where dates alone
 * do not say so: “Between 2 and 8 June 2025; the day is not reported; after “The strut is fitted””.
 */
export function dateInOrder(
  event: StoryEvent,
  date: StoryDate,
  story: Story,
  language: Language,
): string {
  const { comma, openQuote, closeQuote } = language.page;
  const earlier = event.after
    .flatMap((id) => story.event(id) ?? [])
    .filter((one) => one.date !== null && !isWhollyBefore(one.date.instants, date.instants));
  const words = dateAlone(date, language);
  if (earlier.length === 0) return words;
  const titles = earlier.map(({ title }) => `${openQuote}${title}${closeQuote}`).join(comma);
  return language.dates.remark(words, language.dates.knownAfter(titles));
}
