import type { Language } from '../../language/english.ts';
import type { Story } from '../model/story.ts';
import type { StoryEvent } from '../model/storyEvent.ts';
import { dateAlone, dateBriefly } from './dateWords.ts';
import { knownOrder } from './knownOrder.ts';

/**
 * An event's date in full words, or that there is none, with its known order: “Between 2 and 8 June
 * 2025; the day is not reported; after “The strut is fitted””. Where accounts contradict each other
 * each may well report the day: then nothing is said not to be reported.
 */
export function dateInOrder(event: StoryEvent, story: Story, language: Language): string {
  const { date } = event;
  const isContradicted = story.differencesOf(event.id).some(({ kind }) => kind === 'conflict');
  const inWords = isContradicted ? dateBriefly : dateAlone;
  const words = date ? inWords(date, language) : language.page.undatedEvent;
  return withOrder(words, { event, story, language });
}

type Told = { event: StoryEvent; story: Story; language: Language };

/** Such words with the event's known order, if it has one. */
export function withOrder(words: string, { event, story, language }: Told): string {
  const order = knownOrder(event, story, language);
  return order === null ? words : language.dates.remark(words, order);
}
