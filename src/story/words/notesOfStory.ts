import type { Language } from '../../language/english.ts';
import type { Story } from '../model/story.ts';
import { datesEnteredNote } from './datesEnteredNote.ts';

/** What to know before a story's events: its content warning, and that its makers gave all dates. */
export function notesOfStory(
  { contentNote, counts }: Pick<Story, 'contentNote' | 'counts'>,
  language: Language,
): string[] {
  return [contentNote, datesEnteredNote(counts, language)].filter((note) => note !== null);
}
