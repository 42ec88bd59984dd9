import type { Range } from '../../text/ranges.ts';
import type { Quoted } from './quoted.ts';

/**
 * `statement`: somebody's words. `words`: a few words in quotation marks that nobody is said to have
 * spoken ("scare quotes"). `title`: of a book, a film, a song.
 */
export type QuotationKind = 'statement' | 'words' | 'title';

/** Up to this many words that nobody is said to have spoken may be marked for their own sake. */
const fewWords = 3;
const titleWords = 8;
const namesWork =
  /(?:^|\s)(?:films?|movies?|songs?|albums?|books?|novels?|shows?|series|sitcom|plays?|poems?|episodes?|titled|entitled|film|lied|buch|roman|serie|stück|titel|livre|chanson|série|intitulée?|pièce)\s*[,:]?\s*$/iu;
const small =
  /^(?:of|the|a|an|and|or|in|on|at|to|for|der|die|das|und|von|de|la|le|les|et|du|des)$/iu;

/** Judges by the length and the shape of the words, and by what leads to them. */
export function kindOf(text: string, quoted: Quoted, speaker: string | null): QuotationKind {
  const words = text.slice(quoted.start, quoted.end);
  const all = words.split(/\s+/u);
  const before = text.slice(Math.max(quoted.paragraph.start, quoted.from - 40), quoted.from);
  if (namesWork.test(before) && all.length <= titleWords && !/[,.]$/u.test(words)) return 'title';
  if (speaker !== null || quoted.goesOn || fillsParagraph(quoted)) return 'statement';
  // In a headline, what is quoted comes before a colon.
  if (/^\s?:/u.test(text.slice(quoted.to, quoted.to + 2))) return 'statement';
  if (/[.!?,…]$/u.test(words) || all.length > titleWords) return 'statement';
  if (all.length > 1 && isCapital(words) && all.every((one) => small.test(one) || isCapital(one))) {
    return 'title';
  }
  return all.length <= fewWords ? 'words' : 'statement';
}

const isCapital = (word: string) => /^[\p{Lu}\p{N}]/u.test(word);

/** A crosshead that consists of nothing but a quotation. */
function fillsParagraph({ from, to, paragraph }: Quoted & { paragraph: Range }): boolean {
  return from === paragraph.start && to === paragraph.end;
}
