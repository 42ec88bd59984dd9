import type { Language } from '../../language/english.ts';
import type { StoryDate } from '../model/storyDate.ts';
import { describeDate } from '../../time/words/describeDate.ts';
import { formatDateLabel } from '../../time/words/formatDateLabel.ts';
import { withoutNotReported } from '../../time/words/withoutNotReported.ts';

/** A date in full words, for use within a sentence: “in May 2023; the day is not reported”. */
export function dateInWords(date: StoryDate, language: Language): string {
  return describeDate(date, language);
}

/** A date in full words that stands on its own: “In May 2023; the day is not reported”. */
export function dateAlone(date: StoryDate, language: Language): string {
  return capital(dateInWords(date, language), language);
}

const brief = new WeakMap<Language, WeakMap<StoryDate, string>>();

/**
 * The same without what is not reported, for lists: “In May 2023”, “Between 9 September and 8
 * December 2023”. That it was another day elsewhere is still said. Cached for each date and language.
 */
export function dateBriefly(date: StoryDate, language: Language): string {
  const known = brief.get(language) ?? new WeakMap<StoryDate, string>();
  const words = known.get(date) ?? dateAlone(date, withoutNotReported(language));
  brief.set(language, known.set(date, words));
  return words;
}

function capital(words: string, language: Language): string {
  const first = String.fromCodePoint(words.codePointAt(0) ?? 0x20);
  return first.toLocaleUpperCase(language.tag) + words.slice(first.length);
}

/** A date in a few characters, to distinguish articles: “9–13 Sep 2023”. */
export function dateInShort(date: StoryDate, language: Language): string {
  return formatDateLabel(date, language, { weekday: false });
}
