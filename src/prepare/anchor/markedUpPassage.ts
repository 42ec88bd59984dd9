import { cleanTextOf } from '../articles/cleanText.ts';
import { markupIn } from '../articles/markdown/markupIn.ts';
import { codePointsOf } from '../text/codePoints.ts';
import { subtract } from '../text/ranges.ts';
import type { ArticleIndex } from './articleIndex.ts';

/** Longer texts are not searched for markup. */
const longest = 200_000;

/**
 * For words that a reader of Markdown sees in a row where the file has link or emphasis markup
 * between them: which of the words occur in one piece, so that they can be given as several.
 * `undefined` when this is not why they are not found.
 */
export function describeMarkedUp({ text }: ArticleIndex, words: string): string | undefined {
  if (text.length > longest) return undefined;
  const signs = markupIn(text.text, 0).map(({ start, end }) => ({
    start: text.atUnit(start),
    end: text.atUnit(end),
  }));
  const clean = cleanTextOf(text, signs);
  const unit = clean.text.indexOf(words);
  if (unit < 0) return undefined;
  const start = codePointsOf(clean.text.slice(0, unit)).length;
  const { start: from, end } = clean.inFile({ start, end: start + codePointsOf(words).length });
  const between = signs.filter((sign) => sign.start >= from && sign.end <= end);
  if (between.length === 0) return undefined;
  const pieces = subtract([{ start: from, end }], between)
    .map((piece) => `"${text.slice(piece.start, piece.end)?.trim() ?? ''}"`)
    .filter((piece) => piece !== '""');
  return `Markdown has its signs between them; write a list of what stands in one piece: [ ${pieces.join(', ')} ]`;
}
