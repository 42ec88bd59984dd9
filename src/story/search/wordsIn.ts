import { foldWord } from './foldWord.ts';

/** A word and its position in a text. Offsets are UTF-16 units, `end` exclusive. */
export interface Word {
  start: number;
  end: number;
  /** See `foldWord`. */
  folded: string;
}

/**
 * Letters, digits and their marks, with apostrophes inside. Scripts written without spaces are taken
 * character by character, since nothing shows where their words begin.
 */
const word =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]\p{M}*|[\p{L}\p{N}][\p{L}\p{N}\p{M}\u0640]*(?:['‘’‛ʼ´＇][\p{L}\p{N}][\p{L}\p{N}\p{M}\u0640]*)*/gu;

/** The words of a text, in order. What folds to nothing is not a word. */
export function wordsIn(text: string): Word[] {
  return [...text.matchAll(word)]
    .map(({ 0: found, index }) => ({
      start: index,
      end: index + found.length,
      folded: foldWord(found),
    }))
    .filter(({ folded }) => folded !== '');
}

/**
 * The positions where a search term may match: a word's start, and after each apostrophe, so that
 * “état” finds “l’état” and “mayor” finds “mayor’s”.
 */
export function entrancesOf(folded: string): string[] {
  const parts = folded.split("'");
  return parts.map((_, index) => parts.slice(index).join("'"));
}
