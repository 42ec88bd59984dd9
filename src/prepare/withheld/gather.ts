import type { ArticleText } from '../check/context.ts';
import type { TextPlaces } from '../check/textPlaces.ts';
import { withheldWords, type WithheldWords } from './withheldWords.ts';

/** The withheld words of a story, as far as the texts containing them are held. */
export interface GatheredWords {
  words: WithheldWords[];
  /**
   * Positions in the story's `withheld` whose words could not be read, and hence cannot be searched
   * for.
   */
  unread: number[];
}

/**
 * Reads each withheld span from its article at check time. Nothing is read from a text that has
 * changed: its offsets now point to other words, and the change is reported as an error of its own.
 */
export function gatherWithheld(
  outline: TextPlaces,
  texts: ReadonlyMap<string, ArticleText>,
): GatheredWords {
  const gathered: GatheredWords = { words: [], unread: [] };
  for (const { index, article, start, end } of outline.withheld) {
    const held = texts.get(article);
    const isIntact = held?.state === 'held' && held.sha256 === outline.files.get(article)?.sha256;
    const text = isIntact ? held.text.slice(start, end) : undefined;
    const words = text === undefined ? undefined : withheldWords(text, index);
    if (words) gathered.words.push(words);
    else gathered.unread.push(index);
  }
  for (const { index, words } of outline.withheldWords) {
    const given = withheldWords(words, index);
    if (given) gathered.words.push(given);
  }
  return gathered;
}
