import { codePointsOf, type CodePoints } from '../../text/codePoints.ts';

/** In code points; `check` refuses longer excerpts. */
const longest = 300;

/**
 * Cuts a paragraph into pieces that can each be an excerpt, after a sentence if possible, otherwise
 * after a word.
 */
export function cutExcerpts(words: string): { exact: string; from: number }[] {
  const text = codePointsOf(words);
  const pieces: { exact: string; from: number }[] = [];
  for (let from = 0; from < text.length;) {
    const end = endOfPiece(text, from);
    const piece = text.slice(from, end) ?? '';
    const exact = piece.trim();
    const leading = codePointsOf(piece).length - codePointsOf(piece.trimStart()).length;
    if (exact !== '') pieces.push({ exact, from: from + leading });
    from = end;
  }
  return pieces;
}

function endOfPiece(text: CodePoints, from: number): number {
  if (text.length - from <= longest) return text.length;
  const piece = text.slice(from, from + longest) ?? '';
  const sentence = lastEnd(piece, /[.!?…。！？]["”’»)]*(?=\s)/gu) ?? lastEnd(piece, /\s(?=\S)/gu);
  return from + (sentence === undefined ? longest : codePointsOf(piece.slice(0, sentence)).length);
}

/** In UTF-16 units. */
function lastEnd(piece: string, pattern: RegExp): number | undefined {
  const found = [...piece.matchAll(pattern)].at(-1);
  return found && found.index + found[0].length;
}
