import type { Language } from '../../language/english.ts';
import type { StoryDate } from '../../story/schema.ts';

/** A date in full words: for the panel, and for an event of the list. */
export function inWords(date: StoryDate, language: Language): string {
  return new Intl.DateTimeFormat(language.tag, { dateStyle: 'full', timeZone: 'UTC' }).format(
    new Date(`${date.earliest ?? date.latest ?? '1970-01-01'}T00:00:00Z`),
  );
}

/** A date in a few characters: to tell articles apart. */
export function inShort(date: StoryDate, language: Language): string {
  return new Intl.DateTimeFormat(language.tag, { dateStyle: 'medium', timeZone: 'UTC' }).format(
    new Date(`${date.earliest ?? date.latest ?? '1970-01-01'}T00:00:00Z`),
  );
}

/** How long after an event an article came out; null: there is nothing to say. */
export function lagInWords(event: StoryDate, published: StoryDate): string | null {
  return event.earliest === published.earliest ? 'same day' : null;
}
