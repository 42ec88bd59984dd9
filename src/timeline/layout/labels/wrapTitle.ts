import { unbreakablePieces, type Piece } from './unbreakablePieces.ts';

/** A text in lines, none wider than asked for. */
export type WrappedText = {
  readonly lines: readonly string[];
  readonly isCut: boolean;
  /** True when a line ends where none should, within a word that alone is wider than a line. */
  readonly isTorn: boolean;
};

const ellipsis = '…';
/** Made when a first word is torn, which happens in few stories. */
let segmenter: Intl.Segmenter | null = null;
/** Characters as readers perceive them: an emoji of several code points is one. */
const graphemes = () => (segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' }));

type Measure = (text: string) => number;

/**
 * Breaks a text into at most `mostLines` lines of at most `widthPx`, where `unbreakablePieces`
 * allows it, and within a piece only when that alone is wider than a line: with a hyphen, where the
 * script has one. What does not fit is cut and marked with an ellipsis. Lines are measured as they
 * will be drawn.
 *
 * @param language BCP 47, for scripts without spaces; omitted: rules common to all languages
 */
export function wrapTitle(
  text: string,
  widthPx: number,
  mostLines: number,
  measure: Measure,
  language = 'en',
): WrappedText {
  return wrapPieces(unbreakablePieces(text, language), widthPx, mostLines, measure);
}

/** Like `wrapTitle`, for a text already split into pieces. */
export function wrapPieces(
  pieces: readonly Piece[],
  widthPx: number,
  mostLines: number,
  measure: Measure,
): WrappedText {
  const rest = [...pieces];
  const lines: Piece[][] = [];
  let line: Piece[] = [];
  let isTorn = false;
  while (rest.length > 0 && lines.length < mostLines) {
    const [piece] = rest;
    if (!piece) break;
    if (measure(textOf([...line, piece])) <= widthPx) {
      line.push(piece);
      rest.shift();
    } else if (line.length > 0) {
      lines.push(line);
      line = [];
    } else {
      const head = tear(piece.text, widthPx, measure);
      isTorn ||= head.text.length < piece.text.length;
      lines.push([head]);
      rest[0] = { ...piece, text: piece.text.slice(head.text.length) };
      if (rest[0].text === '') rest.shift();
    }
  }
  if (line.length > 0 && lines.length < mostLines) {
    lines.push(line);
    line = [];
  }
  const isCut = rest.length > 0 || line.length > 0;
  const texts = lines.map(textOf);
  const last = lines.at(-1);
  if (isCut && last) texts[texts.length - 1] = cut(last, widthPx, measure);
  return { lines: texts, isCut, isTorn };
}

/** The pieces as one line. */
export function textOf(pieces: readonly Piece[]): string {
  const last = pieces.at(-1);
  if (!last) return '';
  const before = pieces.slice(0, -1).map(({ text, gap }) => text + gap);
  return before.join('') + last.text + last.atLineEnd;
}

/** Words of alphabets that mark with a hyphen where a line tears them; no addresses, no figures. */
const hyphenates =
  /^(?!.*[\p{N}/@_]|.*\p{L}\.\p{L}).*[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Armenian}]{6}/u;
const isBetweenLetters = (text: string, at: number) =>
  /\p{L}\p{M}*$/u.test(text.slice(0, at)) && /^\p{L}/u.test(text.slice(at));
/** No hyphen leaves fewer letters than these before it or after it. */
const leastBeside = 3;

/** The beginning of a word that has no room in one line, with a hyphen where its script has one. */
function tear(word: string, widthPx: number, measure: Measure): Piece {
  const longest = longestPrefix(word, widthPx, measure);
  const plain = { text: longest, gap: '', atLineEnd: '' } as const;
  if (longest.length === word.length || !hyphenates.test(word)) return plain;
  const most = longestPrefix(word, widthPx, (text) => measure(`${text}-`)).length;
  const text = word.slice(0, Math.min(most, word.length - leastBeside));
  const isMarked = text.length >= leastBeside && isBetweenLetters(word, text.length);
  return isMarked ? { text, gap: '', atLineEnd: '-' } : plain;
}

/** Thinner than any letter, so that no more of a long word is examined than may fit. */
const thinnestPx = 2;

/**
 * What no line of Thai or Lao begins with: vowels that follow their letter; and what none ends with:
 * vowels that precede it.
 */
const clingsToBefore = /^[\u0e30\u0e32\u0e33\u0e45\u0e46\u0e2f\u0eb0\u0eb2\u0eb3\u0ec6\p{M}]/u;
const clingsToAfter = /^[\u0e40-\u0e44\u0ec0-\u0ec4]$/u;

/** At least one character, whole characters only, and no vowel without its letter. */
function longestPrefix(word: string, widthPx: number, measure: Measure): string {
  const start = word.slice(0, Math.max(16, Math.ceil(widthPx / thinnestPx)));
  const characters = Array.from(graphemes().segment(start), ({ segment }) => segment);
  let [fits, fails] = [1, characters.length + 1];
  while (fails - fits > 1) {
    const middle = Math.floor((fits + fails) / 2);
    if (measure(characters.slice(0, middle).join('')) <= widthPx) fits = middle;
    else fails = middle;
  }
  const longest = fits;
  const clings = (at: number) =>
    clingsToBefore.test(characters[at] ?? '') || clingsToAfter.test(characters[at - 1] ?? '');
  while (fits > 1 && clings(fits)) fits -= 1;
  return characters.slice(0, clings(fits) ? longest : fits).join('');
}

/** The line with an ellipsis, shortened by pieces, or by characters if it is a single piece. */
function cut(line: readonly Piece[], widthPx: number, measure: Measure): string {
  for (let count = line.length; count > 0; count -= 1) {
    const kept = line.slice(0, count);
    const shorter = textOf(kept).replace(/[\s,;:·–—-]+$/u, '');
    if (measure(shorter + ellipsis) <= widthPx) return shorter + ellipsis;
  }
  const room = Math.max(0, widthPx - measure(ellipsis));
  return longestPrefix(line[0]?.text ?? '', room, measure) + ellipsis;
}
