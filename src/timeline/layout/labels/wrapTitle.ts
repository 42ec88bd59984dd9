/** A text in lines, none wider than asked for. */
export type WrappedText = { readonly lines: readonly string[]; readonly isCut: boolean };

const ellipsis = '…';
/** Characters as readers see them: an emoji of several code points is one. */
const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/**
 * Breaks a text into at most `mostLines` lines of at most `widthPx`, at spaces, and within a word
 * only when the word alone is wider than a line. What does not fit is cut and marked with an
 * ellipsis. Lines are measured as they will be drawn.
 */
export function wrapTitle(
  text: string,
  widthPx: number,
  mostLines: number,
  measure: (text: string) => number,
): WrappedText {
  const words = text.split(/\s+/u).filter((word) => word !== '');
  const lines: string[] = [];
  let line = '';
  while (words.length > 0 && lines.length < mostLines) {
    const word = words[0] ?? '';
    const longer = line === '' ? word : `${line} ${word}`;
    if (measure(longer) <= widthPx) {
      line = longer;
      words.shift();
    } else if (line !== '') {
      lines.push(line);
      line = '';
    } else {
      const head = longestPrefix(word, widthPx, measure);
      lines.push(head);
      words[0] = word.slice(head.length);
    }
  }
  if (line !== '' && lines.length < mostLines) {
    lines.push(line);
    line = '';
  }
  const isCut = words.length > 0 || line !== '';
  const last = lines.at(-1);
  if (isCut && last !== undefined) lines[lines.length - 1] = cut(last, widthPx, measure);
  return { lines, isCut };
}

/** Thinner than any letter: no more of a long word than may fit is looked at. */
const thinnestPx = 2;

/** At least one character, whole characters only. */
function longestPrefix(word: string, widthPx: number, measure: (text: string) => number): string {
  const start = word.slice(0, Math.max(16, Math.ceil(widthPx / thinnestPx)));
  const characters = Array.from(graphemes.segment(start), ({ segment }) => segment);
  let [fits, fails] = [1, characters.length + 1];
  while (fails - fits > 1) {
    const middle = Math.floor((fits + fails) / 2);
    if (measure(characters.slice(0, middle).join('')) <= widthPx) fits = middle;
    else fails = middle;
  }
  return characters.slice(0, fits).join('');
}

/** The line with an ellipsis, shortened by words, or by characters where it is one word. */
function cut(line: string, widthPx: number, measure: (text: string) => number): string {
  const words = line.split(' ');
  for (let count = words.length; count > 0; count -= 1) {
    const shorter = words
      .slice(0, count)
      .join(' ')
      .replace(/[\s,;:–—-]+$/u, '');
    if (measure(shorter + ellipsis) <= widthPx) return shorter + ellipsis;
  }
  const room = Math.max(0, widthPx - measure(ellipsis));
  return longestPrefix(words[0] ?? '', room, measure) + ellipsis;
}
