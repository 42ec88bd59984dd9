import { codePointsOf } from '../../text/codePoints.ts';
import type { Range } from '../../text/ranges.ts';
import { kindOf, type QuotationKind } from './kindOf.ts';
import { quotedIn } from './quotedIn.ts';
import { speakersOf, type Spoken } from './speaker/speakersOf.ts';
import { speechPatternsOf } from './speaker/speechPatterns.ts';
import { splitAtAsides } from './splitAtAsides.ts';

/** A direct quotation, or one part of an interrupted one. In code points of the text; `end` exclusive. */
export interface Quotation extends Range {
  /** The words themselves, without the outer marks but with the punctuation inside them. */
  text: string;
  /**
   * Who spoke, as the article names him or her, in full if it does so anywhere; `null` if it does
   * not say nearby.
   */
  speaker: string | null;
  /** From 1: the parts of one statement, interrupted or spanning paragraphs, share a number. */
  statement: number;
  kind: QuotationKind;
}

/**
 * Finds every direct quotation of an article, outermost ones only, in order.
 *
 * @param language BCP 47. Marks are read in every language, speakers in English, German, French,
 *   Spanish and Dutch.
 * @param furniture ranges in code points that are not part of the article; nothing is quoted there
 */
export function findQuotations(
  text: string,
  language: string,
  furniture: readonly Range[] = [],
): Quotation[] {
  const points = codePointsOf(text);
  const blank = furniture.map(({ start, end }) => ({
    start: points.unitAt(start),
    end: points.unitAt(end),
  }));
  const found = splitAtAsides(text, quotedIn(text, language, blank), language);
  const patterns = speechPatternsOf(language);
  const spoken = patterns ? speakersOf(text, found, patterns) : found.quoted.map(inItself);
  let statement = 0;
  return found.quoted.map((one, i) => {
    const { speaker, continues } = spoken[i] ?? inItself(one);
    if (!continues) statement += 1;
    return {
      start: points.atUnit(one.start),
      end: points.atUnit(one.end),
      text: text.slice(one.start, one.end),
      speaker,
      statement,
      kind: kindOf(text, one, speaker),
    };
  });
}

/** In languages whose words are unknown, only the marks count. */
function inItself({ goesOn }: { goesOn: boolean }): Spoken {
  return { speaker: null, continues: goesOn };
}

/** The ranges of all direct quotations, including their marks, in code points. */
export function findQuotedRanges(text: string, language: string): Range[] {
  const points = codePointsOf(text);
  return quotedIn(text, language).quoted.map(({ from, to }) => ({
    start: points.atUnit(from),
    end: points.atUnit(to),
  }));
}
