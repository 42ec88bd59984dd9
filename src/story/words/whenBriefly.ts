import type { Language } from '../../language/english.ts';
import { isDateToldApart, standingOf } from '../model/standing.ts';
import type { Story } from '../model/story.ts';
import type { StoryEvent } from '../model/storyEvent.ts';
import { dateBriefly } from './dateWords.ts';

/**
 * When an event was or will be, for lists: “In May 2023”, “On 28 April 2025, announced”, “No date
 * given”. Events that are not from the articles are marked in the same way, and so are dates that no
 * article was read for: “On 28 April 2025; date added by this timeline’s editors”. Where that is so
 * of all dates of a story, its head and what is above its lists say it once (`countedApart`).
 */
export function whenBriefly(event: StoryEvent, story: Story, language: Language): string {
  const { undatedEvent, standing, dateEntered } = language.page;
  const date = event.date ? dateBriefly(event.date, language) : undatedEvent;
  const known = standingOf(event);
  if (known === 'not-from-articles') return standing.notFromArticles(date);
  const words = known === 'announced' ? standing.announced(date) : date;
  return isDateToldApart(event, story.counts) ? language.dates.remark(words, dateEntered) : words;
}
