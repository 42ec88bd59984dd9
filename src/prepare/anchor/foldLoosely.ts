import { foldDigits } from '../../story/collation/foldDigits.ts';
import { foldPointwise } from '../text/fold.ts';
import type { FoldedText } from './foldText.ts';

const sign = /[^\s\p{L}\p{M}\p{N}]/u;
/** Also what “½” is composed of. */
const fractionSlash = '\u2044';
const marks = new Set(["'", '<', '>']);
const beforeFraction = /^\d \d{1,2}[/\u2044]\d/u;
const mostOfFraction = 6;
const letter = /[\p{L}\p{M}]/u;

/**
 * A folded text in lower case in which spaces beside signs are removed, hyphens and dashes between
 * letters, too, quotation marks are single ones, “<<” among them, a fraction is written with figures,
 * and digits are western: “« mots » !” is “'mots'!”, “infor- mation” is “information”, “2½” “21/2”.
 */
export function foldLoosely({ folded, starts, ends }: FoldedText): FoldedText {
  const kept: number[] = [];
  /** Of marks that are two signs. */
  const lengths = new Map<number, number>();
  let text = '';
  for (let at = 0; at < folded.length; at += 1) {
    const here = folded[at] ?? '';
    if (here === ' ' && (sign.test(folded[at - 1] ?? '') || sign.test(folded[at + 1] ?? '')))
      continue;
    const last = folded[at - 1] === ' ' ? folded[at - 2] : folded[at - 1];
    const next = folded[at + 1] === ' ' ? folded[at + 2] : folded[at + 1];
    if (here === '-' && letter.test(last ?? '') && letter.test(next ?? '')) continue;
    if (here === ' ' && beforeFraction.test(folded.slice(at - 1, at + mostOfFraction))) continue;
    // “6"” is not “6'”.
    const isDouble = here === '"' && !/\d/.test(last ?? '');
    if (isDouble || (marks.has(here) && folded[at + 1] === here)) {
      text += "'";
      kept.push(at);
      lengths.set(kept.length - 1, isDouble ? 1 : 2);
      if (!isDouble) at += 1;
      continue;
    }
    text += here === fractionSlash ? '/' : here > '\u007f' ? foldDigits(here) : here;
    kept.push(at);
  }
  const places = kept.map((at) => starts[at] ?? 0);
  return {
    folded: foldPointwise(text),
    starts: places,
    ends: kept.map((at, n) => ends[at + (lengths.get(n) ?? 1) - 1] ?? 0),
  };
}
