import { endsSentence } from '../../text/endsSentence.ts';
import { wordCount } from '../../text/wordCount.ts';
import { paragraphsOf } from '../quotations/paragraphs.ts';

/**
 * A line of a text, or a paragraph that is wrapped over several: the unit that is or is not
 * furniture.
 */
export interface Unit {
  /** UTF-16 units of the text. */
  start: number;
  end: number;
  /** Without a bullet, and with line breaks as spaces. */
  words: string;
  /** Also without final punctuation and a count in brackets. */
  bare: string;
  /** Number of words. */
  count: number;
  /**
   * Whether it looks like a sentence of an article: long enough, and ending with a full stop or the
   * like.
   */
  isSentence: boolean;
  /** Whether it quotes anything. */
  quotes: boolean;
}

/** With fewer words it is a heading, a label or a line of a widget, full stop or not. */
export const fewestOfSentence = 9;
/** With at least this many words and a full stop, "Work starts in autumn." tells something. */
export const fewestOfTelling = 4;
/** Beyond this many units, a line says nothing more about what it is. */
const longestLooked = 1200;

export function unitsOf(text: string): Unit[] {
  return paragraphsOf(text).map(({ start, end }) => {
    const all = text.slice(start, end);
    const words = all
      .slice(0, longestLooked)
      .replace(/\s+/gu, ' ')
      .replace(/^\[(?<inside>[^[\]]+)\]$/u, '$<inside>')
      .replace(/^[•·●▪■◦*\-–—|>›»▶►]+\s*/u, '');
    const count = wordCount(all);
    return {
      start,
      end,
      words,
      bare: words.replace(/\s\(\d{1,5}\)$/u, '').replace(/[\s.:!…›»>→]+$/u, ''),
      count,
      isSentence: count >= fewestOfSentence && endsSentence(all),
      quotes: /["“”„«»]|(?:^|\s)[‘'](?=\p{L})/u.test(words),
    };
  });
}

/** With fewer lines that are only a time, a page is no live page. */
const fewestTimes = 2;
/** "16:42", "9.05 Uhr", "2:33 PM EDT"; nothing that is shown plays for five hours. */
const timeOfPost =
  /^(?:0?[5-9]|[12]\d)[:.h]\d{2}(?:\s?[ap]\.?m\.?)?(?:\s(?:uhr|h|\p{Lu}{2,4}))?$|^\d{1,2}[:.]\d{2}\s?[ap]\.?m\b.{0,8}$/iu;

/** Whether a page consists of posts with their times, each in a line of its own. */
export const isLivePage = (units: readonly Unit[]) => units.filter(isTime).length >= fewestTimes;
export const isTime = ({ words }: Unit) => words.length < 20 && timeOfPost.test(words);

/**
 * A short sentence that may be the article's: "Work starts in autumn.", "It is capped at $18,000."
 * Arabic letters have no capitals.
 */
export const tells = ({ words, count }: Unit) =>
  count >= fewestOfTelling &&
  /[.。]$/u.test(words) &&
  /^[\p{Lu}\p{Lo}]/u.test(words) &&
  /[\p{Ll}\p{Lo}\p{M}\p{N}%][.。]$/u.test(words.slice(-3)) &&
  !/\||:(?!\d\d)/u.test(words);
