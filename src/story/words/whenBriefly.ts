import type { Language } from '../../language/english.ts';
import { standingOf } from '../model/standing.ts';
import type { StoryEvent } from '../model/storyEvent.ts';
import { dateBriefly } from './dateWords.ts';

/**
 * When an event was or will be, for lists: “In May 2023”, “On 28 April 2025, announced”, “No date
 * given”. Events that are not from the articles are marked in the same way.
 */
export function whenBriefly(event: StoryEvent, language: Language): string {
  const { undatedEvent, standing } = language.page;
  const date = event.date ? dateBriefly(event.date, language) : undatedEvent;
  const known = standingOf(event);
  if (known === 'announced') return standing.announced(date);
  return known === 'not-from-articles' ? standing.notFromArticles(date) : date;
}
