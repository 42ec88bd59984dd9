import { foldDigits } from '../../story/collation/foldDigits.ts';
import { foldPointwise } from '../text/fold.ts';
import type { FoldedText } from './foldText.ts';

const sign = /[^\s\p{L}\p{M}\p{N}]/u;
const letter = /[\p{L}\p{M}]/u;

/**
 * A folded text in lower case in which spaces beside signs are removed, hyphens and dashes between
 * letters, too, two single marks are a double one, and digits are western: “« mots » !” is “"mots"!”,
 * “infor- mation” is “information”.
 */
export function foldLoosely({ folded, starts, ends }: FoldedText): FoldedText {
  const kept: number[] = [];
  let text = '';
  for (let at = 0; at < folded.length; at += 1) {
    const here = folded[at] ?? '';
    if (here === ' ' && (sign.test(folded[at - 1] ?? '') || sign.test(folded[at + 1] ?? '')))
      continue;
    const last = folded[at - 1] === ' ' ? folded[at - 2] : folded[at - 1];
    const next = folded[at + 1] === ' ' ? folded[at + 2] : folded[at + 1];
    if (here === '-' && letter.test(last ?? '') && letter.test(next ?? '')) continue;
    if (here === "'" && folded[at - 1] === "'" && text.endsWith("'")) {
      text = `${text.slice(0, -1)}"`;
      kept[kept.length - 1] = at - 1;
      continue;
    }
    text += here > '\u007f' ? foldDigits(here) : here;
    kept.push(at);
  }
  const places = kept.map((at) => starts[at] ?? 0);
  return {
    folded: foldPointwise(text),
    starts: places,
    ends: kept.map(
      (at, n) => (text[n] === '"' && folded[at] === "'" ? ends[at + 1] : ends[at]) ?? 0,
    ),
  };
}
