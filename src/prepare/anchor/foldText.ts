import { plainPoint } from '../text/fold.ts';

/**
 * A text in which what editors and web sites write in several ways has one form: white space of any
 * kind and length is a space, quotation marks and dashes are plain, ligatures (also “œ”, “ß”),
 * full-width letters and the ellipsis are spelled out, spaced dots are closed up, accents are
 * composed, and what is invisible (soft hyphens, zero-width spaces) or only fills a line (in Arabic)
 * is removed. Capitals stay.
 */
export interface FoldedText {
  folded: string;
  /** For each UTF-16 unit of `folded`: the first code point of the text that it represents. */
  starts: readonly number[];
  /** For each UTF-16 unit of `folded`: the code point after the last that it represents. */
  ends: readonly number[];
}

/**
 * A code point with the combining marks that follow it, which may be one decomposed letter; Hangul
 * in single jamo, or a half-width kana and its sound mark, in composed form.
 */
const cluster =
  /(?:[\u1100-\u115f][\u1160-\u11a7]|[\uac00-\ud7a3])[\u11a8-\u11ff]?|[\uff66-\uff9d][\uff9e\uff9f]|\P{M}\p{M}*|\p{M}+/gsu;
const invisible = /\p{Default_Ignorable_Code_Point}|\u0640/gu;
/** Letters that Unicode does not decompose and people write as two. */
const doubleLetters: Readonly<Record<string, string>> = {
  œ: 'oe',
  Œ: 'OE',
  æ: 'ae',
  Æ: 'AE',
  ß: 'ss',
  ẞ: 'SS',
};

export function foldText(text: string): FoldedText {
  const pieces: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  let at = 0;
  let last = '';
  /** The dot that white space leads to, between two others. */
  let dotAt = -1;
  for (const { 0: piece, index } of text.matchAll(cluster)) {
    const start = at;
    at += countOf(piece);
    const plain = foldCluster(piece);
    if (plain === '') continue;
    if (plain === ' ' && last.endsWith('.') && index > dotAt) dotAt = dotAfterSpace(text, index);
    const isSpaced = index < dotAt;
    if (isSpaced || ((plain === ' ' || plain === '-') && plain === last)) {
      ends[ends.length - 1] = at;
      continue;
    }
    pieces.push(plain);
    last = plain;
    for (let unit = 0; unit < plain.length; unit += 1) {
      starts.push(start);
      ends.push(at);
    }
  }
  return { folded: pieces.join(''), starts, ends };
}

/**
 * The position of the dot that follows white space, however much there is; -1 when something else
 * follows.
 */
function dotAfterSpace(text: string, index: number): number {
  const spaceAndDot = /\s+[.…]/y;
  spaceAndDot.lastIndex = index;
  return spaceAndDot.test(text) ? spaceAndDot.lastIndex - 1 : -1;
}

function foldCluster(piece: string): string {
  if (/^[A-Za-z0-9.,;:!?()]$/.test(piece)) return piece;
  const plain = doubleLetters[piece] ?? plainPoint(piece);
  if (plain !== piece) return plain;
  const composed = piece.normalize('NFKC').replace(invisible, '');
  // Some characters have a space in their compatibility form; one that is not in the text is not a
  // space.
  return /\s/.test(composed)
    ? piece.replace(invisible, '')
    : Array.from(composed, plainPoint).join('');
}

function countOf(piece: string): number {
  if (piece.length === 1) return 1;
  let count = 0;
  for (const _ of piece) count += 1;
  return count;
}
