import { paragraphsOf } from '../quotations/paragraphs.ts';

/** A line of a text, or a paragraph that is wrapped over several: what is furniture or is not. */
export interface Unit {
  /** UTF-16 units of the text. */
  start: number;
  end: number;
  /** Without a bullet, and with line breaks as spaces. */
  words: string;
  /** Without the stop at its end either, and without a count in brackets. */
  bare: string;
  /** How many words. */
  count: number;
  /** Does it look like a sentence of an article: long enough, and ended by a stop? */
  isSentence: boolean;
  /** Does it quote anything? */
  quotes: boolean;
}

/** Fewer words are a heading, a label or a line of a widget, stop or not. */
export const fewestOfSentence = 9;
/** What lies behind so many units of a line says no more about what it is. */
const longestLooked = 1200;

export function unitsOf(text: string): Unit[] {
  return paragraphsOf(text).map(({ start, end }) => {
    const all = text.slice(start, end);
    const words = all
      .slice(0, longestLooked)
      .replace(/\s+/gu, ' ')
      .replace(/^\[(?<inside>[^[\]]+)\]$/u, '$<inside>')
      .replace(/^[•·●▪■◦*\-–—|>›»▶►]+\s*/u, '');
    const count = countWords(all);
    return {
      start,
      end,
      words,
      bare: words.replace(/\s\(\d{1,5}\)$/u, '').replace(/[\s.:!…›»>→]+$/u, ''),
      count,
      isSentence: count >= fewestOfSentence && /[.!?…]["“”'‘’»«)\]]*$/u.test(all.slice(-4)),
      quotes: /["“”„«»]|(?:^|\s)[‘'](?=\p{L})/u.test(words),
    };
  });
}

function countWords(words: string): number {
  return words.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
