import type { Language } from '../../language/english.ts';

const mostWords = 9;
const wordsAtEnd = 3;
/** One is already there where the ends are joined. */
const bareEllipsis = /^(?:…|\.{3})\s|\s(?:…|\.{3})$/u;

/** A long text by its first and last words; a short one unchanged. */
export function shorten(stretches: readonly string[], language: Language): string {
  const whole = language.quotations.pieces(stretches);
  const words = whole.split(/\s+/u);
  if (words.length <= mostWords) return whole;
  const ends = [words.slice(0, wordsAtEnd + 1), words.slice(-wordsAtEnd)];
  return language.quotations.pieces(ends.map((some) => some.join(' ').replace(bareEllipsis, '')));
}
